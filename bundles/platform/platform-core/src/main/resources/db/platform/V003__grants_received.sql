-- SPDX-License-Identifier: Apache-2.0

-- Who was given something looks for it.
create index visibility_grant_viewer on visibility_grant (viewer_id, what);
