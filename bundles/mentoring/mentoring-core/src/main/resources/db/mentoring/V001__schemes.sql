-- SPDX-License-Identifier: Apache-2.0

create table scheme (
    id uuid primary key,
    kind varchar(20) not null,
    title varchar(120) not null,
    about varchar(2000) not null,
    seekers varchar(10) not null,
    offerers varchar(10) not null,
    opens_on date not null,
    closes_on date not null,
    months integer not null,
    meetings integer not null,
    capacity integer not null,
    partners integer not null,
    open_requests integer not null,
    objective varchar(12) not null,
    review boolean not null,
    cool_down integer not null,
    state varchar(10) not null,
    version bigint not null,
    made_at timestamp(6) with time zone not null
);
create index scheme_state on scheme (state, closes_on);

create table scheme_unit (
    scheme_id uuid not null references scheme (id),
    side varchar(8) not null,
    unit_id uuid not null,
    primary key (scheme_id, side, unit_id)
);

create table scheme_invited (
    scheme_id uuid not null references scheme (id),
    side varchar(8) not null,
    person_id uuid not null,
    primary key (scheme_id, side, person_id)
);
create index scheme_invited_person on scheme_invited (person_id);

create table scheme_rule (
    scheme_id uuid not null references scheme (id),
    rule_key varchar(60) not null,
    place integer not null,
    active boolean not null,
    weight integer not null,
    primary key (scheme_id, rule_key)
);

create table topic (
    topic_key varchar(40)${exact} primary key,
    ja varchar(60) not null,
    en varchar(60) not null,
    retired boolean not null,
    place integer not null
);
insert into topic (topic_key, ja, en, retired, place) values
    ('career-path', 'これからのキャリア', 'Where my career goes', false, 1),
    ('change-of-work', '異動・職種を変える', 'Moving to other work', false, 2),
    ('specialist', '専門性を深める', 'Going deeper as a specialist', false, 3),
    ('leadership', 'チームを率いる', 'Leading a team', false, 4),
    ('first-manager', 'はじめての管理職', 'Managing for the first time', false, 5),
    ('influence', '他部署を巻き込む', 'Working with other departments', false, 6),
    ('customers', 'お客様と向き合う', 'Working with customers', false, 7),
    ('new-business', '新しい事業や企画', 'New business and ideas', false, 8),
    ('data-and-it', 'データとデジタル', 'Data and digital work', false, 9),
    ('abroad', '海外・英語での仕事', 'Working abroad and in other languages', false, 10),
    ('learning', '学び直し・資格', 'Learning anew, and certificates', false, 11),
    ('work-and-life', '仕事と生活', 'Work and life', false, 12),
    ('childcare', '育児との両立', 'Work and raising children', false, 13),
    ('nursing-care', '介護との両立', 'Work and caring for family', false, 14),
    ('strengths', '強みを知る・活かす', 'Knowing and using my strengths', false, 15),
    ('relations', '職場の人間関係', 'Relations at work', false, 16),
    ('newcomer', '会社に慣れる', 'Finding my way here', false, 17),
    ('later-career', '50代からの働き方', 'Working life from fifty on', false, 18);

-- What somebody can be matched by. What they wrote in words is sealed.
create table profile (
    person_id uuid primary key,
    place varchar(10) not null,
    times integer not null,
    languages varchar(300) not null,
    capacity integer not null,
    taken integer not null,
    paused_at timestamp(6) with time zone,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    sealed bytea
);

create table profile_topic (
    person_id uuid not null references profile (person_id),
    side varchar(8) not null,
    topic_key varchar(40)${exact} not null references topic (topic_key),
    weight integer not null,
    primary key (person_id, side, topic_key)
);

-- Who takes part. How many places are taken is kept here, so that the last one is given away only once.
create table seat (
    scheme_id uuid not null references scheme (id),
    side varchar(8) not null,
    person_id uuid not null,
    capacity integer not null,
    taken integer not null,
    joined_at timestamp(6) with time zone not null,
    sealed_wishes bytea,
    primary key (scheme_id, side, person_id)
);
create index seat_person on seat (person_id);
create index seat_joined on seat (scheme_id, side, joined_at, person_id);
