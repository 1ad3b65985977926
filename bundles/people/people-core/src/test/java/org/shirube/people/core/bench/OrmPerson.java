// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** A person as an entity, for the comparison only. */
@Entity
@Table(name = "orm_person", schema = "public")
class OrmPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
    @SequenceGenerator(name = "person", schema = "public", sequenceName = "person_seq", allocationSize = 1000)
    private Long id;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_kana")
    private String familyKana;

    @Column(name = "given_kana")
    private String givenKana;

    @Column(name = "family_roman")
    private String familyRoman;

    @Column(name = "given_roman")
    private String givenRoman;

    @Column(name = "email")
    private String email;

    @Column(name = "status")
    private String status;

    @Column(name = "unit_ref")
    private String unitRef;

    @Column(name = "position_title")
    private String positionTitle;

    @Column(name = "grade")
    private String grade;

    @Column(name = "job_family")
    private String jobFamily;

    @Column(name = "work_location")
    private String workLocation;

    @Column(name = "languages")
    private String languages;

    @Column(name = "manager_ref")
    private String managerRef;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "source")
    private String source;

    protected OrmPerson() {}

    OrmPerson(List<String> fields) {
        externalId = fields.get(0);
        familyName = fields.get(1);
        givenName = fields.get(2);
        familyKana = fields.get(3);
        givenKana = fields.get(4);
        familyRoman = fields.get(5);
        givenRoman = fields.get(6);
        email = fields.get(7);
        status = fields.get(8);
        unitRef = fields.get(9);
        positionTitle = fields.get(10);
        grade = fields.get(11);
        jobFamily = fields.get(12);
        workLocation = fields.get(13);
        languages = fields.get(14);
        managerRef = fields.get(15);
        sortKey = fields.get(16);
        validFrom = LocalDate.parse(fields.get(17));
        validTo = LocalDate.parse(fields.get(18));
        source = fields.get(19);
    }
}
