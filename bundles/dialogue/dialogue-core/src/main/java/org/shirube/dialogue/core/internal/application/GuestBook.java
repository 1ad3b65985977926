// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.SitInId;
import org.shirube.dialogue.api.SitIns;
import org.shirube.dialogue.core.internal.domain.GuestDoor;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.SitInStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;

/** Who is asked into a talk, by whom, and what they said. Each step stands in the member's trail. */
final class GuestBook {

    private final SitInStore sitIns;
    private final PeopleDirectory directory;
    private final AuditTrail audit;
    private final Happenings happenings;
    private final Clock clock;
    private final Supplier<UUID> ids;

    GuestBook(
            SitInStore sitIns,
            PeopleDirectory directory,
            AuditTrail audit,
            Happenings happenings,
            Clock clock,
            Supplier<UUID> ids) {
        this.sitIns = sitIns;
        this.directory = directory;
        this.audit = audit;
        this.happenings = happenings;
        this.clock = clock;
        this.ids = ids;
    }

    SitIn propose(Seat seat, MeetingRow row, EmployeeId guest) {
        requirePending(seat, row);
        if (guest.equals(seat.me()) || guest.equals(seat.other()) || !here(seat, guest)) {
            throw new IllegalArgumentException("a guest is somebody who is here, and none of the two");
        }
        List<SitIn> before = sitIns.of(row.id());
        if (before.stream().filter(SitIn::live).count() >= SitIns.MOST) {
            throw new IllegalStateException("enough guests are asked");
        }
        if (before.stream().anyMatch(other -> other.guest().equals(guest) && (other.live() || saidNo(seat, other)))) {
            throw new IllegalStateException("this guest is asked already, or the member said no");
        }
        SitIn.State state = seat.asMember() ? SitIn.State.INVITED : SitIn.State.PROPOSED;
        SitIn sitIn = new SitIn(new SitInId(ids.get()), row.id(), guest, seat.me(), state, clock.instant());
        sitIns.add(sitIn);
        tell(seat, sitIn);
        return sitIn;
    }

    /** A member who said no, or took a consent back, is not asked again; whether they change their mind is theirs to say. */
    private static boolean saidNo(Seat seat, SitIn sitIn) {
        boolean no = sitIn.state() == SitIn.State.REFUSED || sitIn.state() == SitIn.State.WITHDRAWN;
        return no && !seat.asMember();
    }

    private boolean here(Seat seat, EmployeeId guest) {
        return directory
                .employee(seat.actor(), guest, LocalDate.now(clock))
                .filter(employee -> employee.status() != EmploymentStatus.LEFT)
                .isPresent();
    }

    SitIn answer(Seat seat, MeetingRow row, SitIn sitIn, boolean yes) {
        require(sitIn.state() == SitIn.State.PROPOSED);
        if (yes) {
            requirePending(seat, row);
        }
        return become(seat, sitIn, yes ? SitIn.State.INVITED : SitIn.State.REFUSED);
    }

    /**
     * @param seat of the guest, who has none of the two
     */
    SitIn reply(Seat seat, MeetingRow row, SitIn sitIn, boolean comes) {
        if (comes) {
            require(sitIn.state() == SitIn.State.INVITED);
            requirePending(seat, row);
            return become(seat, sitIn, SitIn.State.ACCEPTED);
        }
        require(sitIn.live());
        return become(seat, sitIn, SitIn.State.DECLINED);
    }

    SitIn withdraw(Seat seat, SitIn sitIn) {
        boolean own =
                sitIn.state() == SitIn.State.PROPOSED && sitIn.proposedBy().equals(seat.me());
        if (!seat.asMember() && !own) {
            throw Seats.denied();
        }
        require(sitIn.live());
        return become(seat, sitIn, SitIn.State.WITHDRAWN);
    }

    private void requirePending(Seat seat, MeetingRow row) {
        require(seat.pairing().open()
                && GuestDoor.pending(row.state())
                && clock.instant().isBefore(GuestDoor.closes(row.appointment())));
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalStateException("the talk is over, or somebody has answered");
        }
    }

    private SitIn become(Seat seat, SitIn sitIn, SitIn.State state) {
        SitIn now = sitIns.become(sitIn.id(), state, clock.instant());
        tell(seat, now);
        return now;
    }

    private void tell(Seat seat, SitIn sitIn) {
        String what = "sit-in." + sitIn.state().name().toLowerCase(Locale.ROOT);
        happenings.meeting(
                seat,
                what,
                sitIn.meeting(),
                Map.of("guest", sitIn.guest().toString(), "sit-in", sitIn.id().toString()));
        audit.record(
                seat.actor(),
                "dialogue." + what,
                new Subject("employee", seat.pairing().member().value()),
                "meeting " + sitIn.meeting());
    }
}
