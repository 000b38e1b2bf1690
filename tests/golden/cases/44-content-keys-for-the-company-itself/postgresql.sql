SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_4.purpose, 'categories', anon_4.categories, 'region_code',
          anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
          anon_4.batch_max_codes, 'valid_from', to_char(anon_4.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_4.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_4.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_3
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_4), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('records', anon_7.j) WHEN (anon_6.kind = 'NATURAL_PERSON')
      THEN json_build_object('records', anon_8.j) ELSE NULL END AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED'
              OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
              AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED'
              OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
              AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d, '') AS d
  FROM (
    SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
        subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
        subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
        subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
        subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
        subject_1.listed_number AS listed_number
    FROM subject AS subject_1
    WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false) AND record_3.subject_id != $5::VARCHAR) OFFSET 0 ))
                OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE, false))
                AND list_entry_3.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_1.id = $5::VARCHAR) OR subject_1.kind = 'NATURAL_PERSON'
                AND ((EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false) AND record_4.subject_id != $5::VARCHAR) OFFSET 0 ))
                OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $4::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $4::DATE)
                AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE, false))
                AND list_entry_4.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_1.id = $5::VARCHAR))
                AND subject_1.identity_key = $6::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_9.openness = 'OPEN'
        AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
        AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= $4::DATE)
        AND anon_9.screened IS true OR anon_9.subject_id = $5::VARCHAR) THEN anon_9.title ELSE NULL END, 'content', (
              SELECT coalesce(json_object_agg(anon_11.key, anon_11.value
                  ORDER BY anon_11.key), '{}'::json) AS anon_10
              FROM jsonb_each_text(anon_9.content) AS anon_11
              WHERE anon_11.key IN ('commercialInsurance') AND anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_2
                    WHERE subject_2.id = anon_9.subject_id AND (subject_2.kind = 'NATURAL_PERSON' OR subject_2.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_1, consent_field AS consent_field_1
                    WHERE consent_1.subject_id = anon_9.subject_id AND consent_1.holder_unit_id = anon_9.provider_id
                        AND consent_field_1.consent_id = consent_1.id AND consent_field_1.field = 'COMMERCIAL_INSURANCE'
                        AND consent_1.revoked_on IS NULL AND consent_1.signed_on <= $4::DATE AND consent_1.valid_until >= $4::DATE)))
                        OR anon_11.key IN ('depositBalance') AND anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_3
                    WHERE subject_3.id = anon_9.subject_id AND (subject_3.kind = 'NATURAL_PERSON' OR subject_3.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_2, consent_field AS consent_field_2
                    WHERE consent_2.subject_id = anon_9.subject_id AND consent_2.holder_unit_id = anon_9.provider_id
                        AND consent_field_2.consent_id = consent_2.id AND consent_field_2.field = 'DEPOSIT'
                        AND consent_2.revoked_on IS NULL AND consent_2.signed_on <= $4::DATE AND consent_2.valid_until >= $4::DATE)))
                        OR anon_11.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName', 'businessRegistrationNo',
                        'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind', 'confiscatedAmount10k',
                        'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer', 'establishedOn',
                        'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                        'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                        'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k',
                        'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR anon_11.key IN ('annualIncome') AND anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_4
                    WHERE subject_4.id = anon_9.subject_id AND (subject_4.kind = 'NATURAL_PERSON' OR subject_4.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_3, consent_field AS consent_field_3
                    WHERE consent_3.subject_id = anon_9.subject_id AND consent_3.holder_unit_id = anon_9.provider_id
                        AND consent_field_3.consent_id = consent_3.id AND consent_field_3.field = 'INCOME' AND consent_3.revoked_on IS NULL
                        AND consent_3.signed_on <= $4::DATE AND consent_3.valid_until >= $4::DATE))) OR anon_11.key IN ('realEstate')
                        AND anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_5
                    WHERE subject_5.id = anon_9.subject_id AND (subject_5.kind = 'NATURAL_PERSON' OR subject_5.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_4, consent_field AS consent_field_4
                    WHERE consent_4.subject_id = anon_9.subject_id AND consent_4.holder_unit_id = anon_9.provider_id
                        AND consent_field_4.consent_id = consent_4.id AND consent_field_4.field = 'REAL_ESTATE'
                        AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= $4::DATE AND consent_4.valid_until >= $4::DATE)))
                        OR anon_11.key IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo')
                        AND anon_9.subject_id = $5::VARCHAR OR anon_11.key IN ('legalRepresentative') OR anon_11.key IN ('securitiesHeld')
                        AND anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_6
                    WHERE subject_6.id = anon_9.subject_id AND (subject_6.kind = 'NATURAL_PERSON' OR subject_6.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_5, consent_field AS consent_field_5
                    WHERE consent_5.subject_id = anon_9.subject_id AND consent_5.holder_unit_id = anon_9.provider_id
                        AND consent_field_5.consent_id = consent_5.id AND consent_field_5.field = 'SECURITIES'
                        AND consent_5.revoked_on IS NULL AND consent_5.signed_on <= $4::DATE AND consent_5.valid_until >= $4::DATE)))
                        OR anon_11.key IN ('taxAmount') AND anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_7
                    WHERE subject_7.id = anon_9.subject_id AND (subject_7.kind = 'NATURAL_PERSON' OR subject_7.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_6, consent_field AS consent_field_6
                    WHERE consent_6.subject_id = anon_9.subject_id AND consent_6.holder_unit_id = anon_9.provider_id
                        AND consent_field_6.consent_id = consent_6.id AND consent_field_6.field = 'TAX_AMOUNT'
                        AND consent_6.revoked_on IS NULL AND consent_6.signed_on <= $4::DATE AND consent_6.valid_until >= $4::DATE)))
                        OR anon_11.key IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                        AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= $4::DATE) AND anon_9.screened IS true
                        OR anon_9.subject_id = $5::VARCHAR)))
          ORDER BY anon_9.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_9.openness = 'OPEN'
              AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
              AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
              OR anon_9.publicity_until >= $4::DATE) AND anon_9.state != 'DELETED' AND NOT (coalesce(anon_9.disclosure_until < $4::DATE,
              false) OR anon_9.state = 'ARCHIVED') AND NOT (anon_9.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_9.notice_served_on <= $4::DATE, false)) AND anon_9.state != 'REVOKED') OR (anon_9.openness = 'OPEN'
              AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
              AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
              OR anon_9.publicity_until >= $4::DATE) AND anon_9.screened IS true OR anon_9.subject_id = $5::VARCHAR)
              AND NOT (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE'
              AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
              OR anon_9.publicity_until >= $4::DATE) AND anon_9.screened IS true) OR anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_8
                WHERE subject_8.id = anon_9.subject_id AND (subject_8.kind = 'NATURAL_PERSON' OR subject_8.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_7, consent_field AS consent_field_7
                WHERE consent_7.subject_id = anon_9.subject_id AND consent_7.holder_unit_id = anon_9.provider_id
                    AND consent_field_7.consent_id = consent_7.id AND consent_field_7.field = 'COMMERCIAL_INSURANCE'
                    AND consent_7.revoked_on IS NULL AND consent_7.signed_on <= $4::DATE AND consent_7.valid_until >= $4::DATE)))
                    OR anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_9
                WHERE subject_9.id = anon_9.subject_id AND (subject_9.kind = 'NATURAL_PERSON' OR subject_9.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_8, consent_field AS consent_field_8
                WHERE consent_8.subject_id = anon_9.subject_id AND consent_8.holder_unit_id = anon_9.provider_id
                    AND consent_field_8.consent_id = consent_8.id AND consent_field_8.field = 'DEPOSIT' AND consent_8.revoked_on IS NULL
                    AND consent_8.signed_on <= $4::DATE AND consent_8.valid_until >= $4::DATE))) OR anon_9.subject_id = $5::VARCHAR
                    AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_10
                WHERE subject_10.id = anon_9.subject_id AND (subject_10.kind = 'NATURAL_PERSON' OR subject_10.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_9, consent_field AS consent_field_9
                WHERE consent_9.subject_id = anon_9.subject_id AND consent_9.holder_unit_id = anon_9.provider_id
                    AND consent_field_9.consent_id = consent_9.id AND consent_field_9.field = 'INCOME' AND consent_9.revoked_on IS NULL
                    AND consent_9.signed_on <= $4::DATE AND consent_9.valid_until >= $4::DATE))) OR anon_9.subject_id = $5::VARCHAR
                    AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_11
                WHERE subject_11.id = anon_9.subject_id AND (subject_11.kind = 'NATURAL_PERSON' OR subject_11.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_10, consent_field AS consent_field_10
                WHERE consent_10.subject_id = anon_9.subject_id AND consent_10.holder_unit_id = anon_9.provider_id
                    AND consent_field_10.consent_id = consent_10.id AND consent_field_10.field = 'REAL_ESTATE'
                    AND consent_10.revoked_on IS NULL AND consent_10.signed_on <= $4::DATE AND consent_10.valid_until >= $4::DATE)))
                    OR anon_9.subject_id = $5::VARCHAR OR anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_12
                WHERE subject_12.id = anon_9.subject_id AND (subject_12.kind = 'NATURAL_PERSON' OR subject_12.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_11, consent_field AS consent_field_11
                WHERE consent_11.subject_id = anon_9.subject_id AND consent_11.holder_unit_id = anon_9.provider_id
                    AND consent_field_11.consent_id = consent_11.id AND consent_field_11.field = 'SECURITIES'
                    AND consent_11.revoked_on IS NULL AND consent_11.signed_on <= $4::DATE AND consent_11.valid_until >= $4::DATE)))
                    OR anon_9.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_13
                WHERE subject_13.id = anon_9.subject_id AND (subject_13.kind = 'NATURAL_PERSON' OR subject_13.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_12, consent_field AS consent_field_12
                WHERE consent_12.subject_id = anon_9.subject_id AND consent_12.holder_unit_id = anon_9.provider_id
                    AND consent_field_12.consent_id = consent_12.id AND consent_field_12.field = 'TAX_AMOUNT'
                    AND consent_12.revoked_on IS NULL AND consent_12.signed_on <= $4::DATE AND consent_12.valid_until >= $4::DATE)))) THEN (
          SELECT subject_14.pseudonym
          FROM subject AS subject_14
          WHERE subject_14.id = anon_9.subject_id) || ':0;' ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_12.id AS id, anon_12.subject_id AS subject_id, anon_12.category AS category, anon_12.record_class AS record_class,
          anon_12.catalogue_item_id AS catalogue_item_id, anon_12.provider_id AS provider_id, anon_12.provider_key AS provider_key,
          anon_12.jurisdiction AS jurisdiction, anon_12.region_code AS region_code, anon_12.openness AS openness,
          anon_12.openness_basis AS openness_basis, anon_12.openness_reference AS openness_reference,
          anon_12.confidentiality AS confidentiality, anon_12.screened AS screened, anon_12.title AS title,
          anon_12.document_number AS document_number, anon_12.content AS content, anon_12.content_digest AS content_digest,
          anon_12.decided_on AS decided_on, anon_12.ended_on AS ended_on, anon_12.ended_on_source AS ended_on_source,
          anon_12.notice_served_on AS notice_served_on, anon_12.publicity_until AS publicity_until,
          anon_12.disclosure_until AS disclosure_until, anon_12.state AS state, anon_12.disputed_since AS disputed_since,
          anon_12.repaired_on AS repaired_on, anon_12.under_review_since AS under_review_since, anon_12.version AS version,
          anon_12.submitted_at AS submitted_at, anon_12.origin AS origin, anon_12.subtype AS subtype, anon_12.procedure AS procedure,
          anon_12.seriousness AS seriousness, anon_12.exception_reason AS exception_reason, anon_12.declared_until AS declared_until,
          anon_12.publicity_due_on AS publicity_due_on, anon_12.opened_on AS opened_on, anon_12.basis_kind AS basis_kind,
          anon_12.basis_number AS basis_number, anon_12.basis_issuer AS basis_issuer, anon_12.notice_reference AS notice_reference,
          anon_12.basis_effective_on AS basis_effective_on, anon_12.performance_due_on AS performance_due_on,
          anon_12.performed_on AS performed_on, anon_12.agreement_id AS agreement_id, anon_12.statement_digest AS statement_digest,
          anon_12.corrects_id AS corrects_id, anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key DESC,
          anon_12.id DESC) AS rn
      FROM (
        SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category, record_5.record_class AS record_class,
            record_5.catalogue_item_id AS catalogue_item_id, record_5.provider_id AS provider_id, record_5.provider_key AS provider_key,
            record_5.jurisdiction AS jurisdiction, record_5.region_code AS region_code, record_5.openness AS openness,
            record_5.openness_basis AS openness_basis, record_5.openness_reference AS openness_reference,
            record_5.confidentiality AS confidentiality, record_5.screened AS screened, record_5.title AS title,
            record_5.document_number AS document_number, record_5.content AS content, record_5.content_digest AS content_digest,
            record_5.decided_on AS decided_on, record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
            record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
            record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
            record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
            record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype, record_5.procedure AS procedure,
            record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason, record_5.declared_until AS declared_until,
            record_5.publicity_due_on AS publicity_due_on, record_5.opened_on AS opened_on, record_5.basis_kind AS basis_kind,
            record_5.basis_number AS basis_number, record_5.basis_issuer AS basis_issuer, record_5.notice_reference AS notice_reference,
            record_5.basis_effective_on AS basis_effective_on, record_5.performance_due_on AS performance_due_on,
            record_5.performed_on AS performed_on, record_5.agreement_id AS agreement_id, record_5.statement_digest AS statement_digest,
            record_5.corrects_id AS corrects_id, record_5.decided_on AS sort_key
        FROM record AS record_5
        WHERE (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
            AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
            OR record_5.publicity_until >= $4::DATE) OR record_5.subject_id = $5::VARCHAR) AND record_5.state != 'DELETED'
            AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
            AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false)
            AND record_5.subject_id != $5::VARCHAR) AND record_5.state != 'REVOKED' AND record_5.category IN ('ORG_ADMIN_LICENSE',
            'ORG_REGISTRATION') AND record_5.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_5.decided_on DESC, record_5.id DESC
        LIMIT 20) AS anon_12) AS anon_9) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_13.openness = 'OPEN'
        AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
        AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= $4::DATE)
        AND anon_13.screened IS true OR anon_13.subject_id = $5::VARCHAR) THEN anon_13.title ELSE NULL END, 'content', (
              SELECT coalesce(json_object_agg(anon_15.key, anon_15.value
                  ORDER BY anon_15.key), '{}'::json) AS anon_14
              FROM jsonb_each_text(anon_13.content) AS anon_15
              WHERE anon_15.key IN ('commercialInsurance') AND anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_15
                    WHERE subject_15.id = anon_13.subject_id AND (subject_15.kind = 'NATURAL_PERSON' OR subject_15.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_13, consent_field AS consent_field_13
                    WHERE consent_13.subject_id = anon_13.subject_id AND consent_13.holder_unit_id = anon_13.provider_id
                        AND consent_field_13.consent_id = consent_13.id AND consent_field_13.field = 'COMMERCIAL_INSURANCE'
                        AND consent_13.revoked_on IS NULL AND consent_13.signed_on <= $4::DATE AND consent_13.valid_until >= $4::DATE)))
                        OR anon_15.key IN ('depositBalance') AND anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_16
                    WHERE subject_16.id = anon_13.subject_id AND (subject_16.kind = 'NATURAL_PERSON' OR subject_16.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_14, consent_field AS consent_field_14
                    WHERE consent_14.subject_id = anon_13.subject_id AND consent_14.holder_unit_id = anon_13.provider_id
                        AND consent_field_14.consent_id = consent_14.id AND consent_field_14.field = 'DEPOSIT'
                        AND consent_14.revoked_on IS NULL AND consent_14.signed_on <= $4::DATE AND consent_14.valid_until >= $4::DATE)))
                        OR anon_15.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName', 'businessRegistrationNo',
                        'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind', 'confiscatedAmount10k',
                        'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer', 'establishedOn',
                        'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                        'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                        'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k',
                        'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR anon_15.key IN ('annualIncome') AND anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_17
                    WHERE subject_17.id = anon_13.subject_id AND (subject_17.kind = 'NATURAL_PERSON' OR subject_17.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_15, consent_field AS consent_field_15
                    WHERE consent_15.subject_id = anon_13.subject_id AND consent_15.holder_unit_id = anon_13.provider_id
                        AND consent_field_15.consent_id = consent_15.id AND consent_field_15.field = 'INCOME'
                        AND consent_15.revoked_on IS NULL AND consent_15.signed_on <= $4::DATE AND consent_15.valid_until >= $4::DATE)))
                        OR anon_15.key IN ('realEstate') AND anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_18
                    WHERE subject_18.id = anon_13.subject_id AND (subject_18.kind = 'NATURAL_PERSON' OR subject_18.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_16, consent_field AS consent_field_16
                    WHERE consent_16.subject_id = anon_13.subject_id AND consent_16.holder_unit_id = anon_13.provider_id
                        AND consent_field_16.consent_id = consent_16.id AND consent_field_16.field = 'REAL_ESTATE'
                        AND consent_16.revoked_on IS NULL AND consent_16.signed_on <= $4::DATE AND consent_16.valid_until >= $4::DATE)))
                        OR anon_15.key IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo')
                        AND anon_13.subject_id = $5::VARCHAR OR anon_15.key IN ('legalRepresentative') OR anon_15.key IN ('securitiesHeld')
                        AND anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_19
                    WHERE subject_19.id = anon_13.subject_id AND (subject_19.kind = 'NATURAL_PERSON' OR subject_19.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_17, consent_field AS consent_field_17
                    WHERE consent_17.subject_id = anon_13.subject_id AND consent_17.holder_unit_id = anon_13.provider_id
                        AND consent_field_17.consent_id = consent_17.id AND consent_field_17.field = 'SECURITIES'
                        AND consent_17.revoked_on IS NULL AND consent_17.signed_on <= $4::DATE AND consent_17.valid_until >= $4::DATE)))
                        OR anon_15.key IN ('taxAmount') AND anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_20
                    WHERE subject_20.id = anon_13.subject_id AND (subject_20.kind = 'NATURAL_PERSON' OR subject_20.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_18, consent_field AS consent_field_18
                    WHERE consent_18.subject_id = anon_13.subject_id AND consent_18.holder_unit_id = anon_13.provider_id
                        AND consent_field_18.consent_id = consent_18.id AND consent_field_18.field = 'TAX_AMOUNT'
                        AND consent_18.revoked_on IS NULL AND consent_18.signed_on <= $4::DATE AND consent_18.valid_until >= $4::DATE)))
                        OR anon_15.key IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
                        AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
                        AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                        OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true OR anon_13.subject_id = $5::VARCHAR)))
          ORDER BY anon_13.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_13.openness = 'OPEN'
              AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
              AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
              OR anon_13.publicity_until >= $4::DATE) AND anon_13.state != 'DELETED' AND NOT (coalesce(anon_13.disclosure_until < $4::DATE,
              false) OR anon_13.state = 'ARCHIVED') AND NOT (anon_13.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_13.notice_served_on <= $4::DATE, false)) AND anon_13.state != 'REVOKED') OR (anon_13.openness = 'OPEN'
              AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
              AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
              OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true OR anon_13.subject_id = $5::VARCHAR)
              AND NOT (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE'
              AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
              OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true) OR anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_21
                WHERE subject_21.id = anon_13.subject_id AND (subject_21.kind = 'NATURAL_PERSON' OR subject_21.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_19, consent_field AS consent_field_19
                WHERE consent_19.subject_id = anon_13.subject_id AND consent_19.holder_unit_id = anon_13.provider_id
                    AND consent_field_19.consent_id = consent_19.id AND consent_field_19.field = 'COMMERCIAL_INSURANCE'
                    AND consent_19.revoked_on IS NULL AND consent_19.signed_on <= $4::DATE AND consent_19.valid_until >= $4::DATE)))
                    OR anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_22
                WHERE subject_22.id = anon_13.subject_id AND (subject_22.kind = 'NATURAL_PERSON' OR subject_22.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_20, consent_field AS consent_field_20
                WHERE consent_20.subject_id = anon_13.subject_id AND consent_20.holder_unit_id = anon_13.provider_id
                    AND consent_field_20.consent_id = consent_20.id AND consent_field_20.field = 'DEPOSIT'
                    AND consent_20.revoked_on IS NULL AND consent_20.signed_on <= $4::DATE AND consent_20.valid_until >= $4::DATE)))
                    OR anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_23
                WHERE subject_23.id = anon_13.subject_id AND (subject_23.kind = 'NATURAL_PERSON' OR subject_23.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_21, consent_field AS consent_field_21
                WHERE consent_21.subject_id = anon_13.subject_id AND consent_21.holder_unit_id = anon_13.provider_id
                    AND consent_field_21.consent_id = consent_21.id AND consent_field_21.field = 'INCOME' AND consent_21.revoked_on IS NULL
                    AND consent_21.signed_on <= $4::DATE AND consent_21.valid_until >= $4::DATE))) OR anon_13.subject_id = $5::VARCHAR
                    AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_24
                WHERE subject_24.id = anon_13.subject_id AND (subject_24.kind = 'NATURAL_PERSON' OR subject_24.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_22, consent_field AS consent_field_22
                WHERE consent_22.subject_id = anon_13.subject_id AND consent_22.holder_unit_id = anon_13.provider_id
                    AND consent_field_22.consent_id = consent_22.id AND consent_field_22.field = 'REAL_ESTATE'
                    AND consent_22.revoked_on IS NULL AND consent_22.signed_on <= $4::DATE AND consent_22.valid_until >= $4::DATE)))
                    OR anon_13.subject_id = $5::VARCHAR OR anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_25
                WHERE subject_25.id = anon_13.subject_id AND (subject_25.kind = 'NATURAL_PERSON' OR subject_25.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_23, consent_field AS consent_field_23
                WHERE consent_23.subject_id = anon_13.subject_id AND consent_23.holder_unit_id = anon_13.provider_id
                    AND consent_field_23.consent_id = consent_23.id AND consent_field_23.field = 'SECURITIES'
                    AND consent_23.revoked_on IS NULL AND consent_23.signed_on <= $4::DATE AND consent_23.valid_until >= $4::DATE)))
                    OR anon_13.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_26
                WHERE subject_26.id = anon_13.subject_id AND (subject_26.kind = 'NATURAL_PERSON' OR subject_26.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_24, consent_field AS consent_field_24
                WHERE consent_24.subject_id = anon_13.subject_id AND consent_24.holder_unit_id = anon_13.provider_id
                    AND consent_field_24.consent_id = consent_24.id AND consent_field_24.field = 'TAX_AMOUNT'
                    AND consent_24.revoked_on IS NULL AND consent_24.signed_on <= $4::DATE AND consent_24.valid_until >= $4::DATE)))) THEN (
          SELECT subject_27.pseudonym
          FROM subject AS subject_27
          WHERE subject_27.id = anon_13.subject_id) || ':0;' ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_16.id AS id, anon_16.subject_id AS subject_id, anon_16.category AS category, anon_16.record_class AS record_class,
          anon_16.catalogue_item_id AS catalogue_item_id, anon_16.provider_id AS provider_id, anon_16.provider_key AS provider_key,
          anon_16.jurisdiction AS jurisdiction, anon_16.region_code AS region_code, anon_16.openness AS openness,
          anon_16.openness_basis AS openness_basis, anon_16.openness_reference AS openness_reference,
          anon_16.confidentiality AS confidentiality, anon_16.screened AS screened, anon_16.title AS title,
          anon_16.document_number AS document_number, anon_16.content AS content, anon_16.content_digest AS content_digest,
          anon_16.decided_on AS decided_on, anon_16.ended_on AS ended_on, anon_16.ended_on_source AS ended_on_source,
          anon_16.notice_served_on AS notice_served_on, anon_16.publicity_until AS publicity_until,
          anon_16.disclosure_until AS disclosure_until, anon_16.state AS state, anon_16.disputed_since AS disputed_since,
          anon_16.repaired_on AS repaired_on, anon_16.under_review_since AS under_review_since, anon_16.version AS version,
          anon_16.submitted_at AS submitted_at, anon_16.origin AS origin, anon_16.subtype AS subtype, anon_16.procedure AS procedure,
          anon_16.seriousness AS seriousness, anon_16.exception_reason AS exception_reason, anon_16.declared_until AS declared_until,
          anon_16.publicity_due_on AS publicity_due_on, anon_16.opened_on AS opened_on, anon_16.basis_kind AS basis_kind,
          anon_16.basis_number AS basis_number, anon_16.basis_issuer AS basis_issuer, anon_16.notice_reference AS notice_reference,
          anon_16.basis_effective_on AS basis_effective_on, anon_16.performance_due_on AS performance_due_on,
          anon_16.performed_on AS performed_on, anon_16.agreement_id AS agreement_id, anon_16.statement_digest AS statement_digest,
          anon_16.corrects_id AS corrects_id, anon_16.sort_key AS sort_key, row_number() OVER (ORDER BY anon_16.sort_key DESC,
          anon_16.id DESC) AS rn
      FROM (
        SELECT record_6.id AS id, record_6.subject_id AS subject_id, record_6.category AS category, record_6.record_class AS record_class,
            record_6.catalogue_item_id AS catalogue_item_id, record_6.provider_id AS provider_id, record_6.provider_key AS provider_key,
            record_6.jurisdiction AS jurisdiction, record_6.region_code AS region_code, record_6.openness AS openness,
            record_6.openness_basis AS openness_basis, record_6.openness_reference AS openness_reference,
            record_6.confidentiality AS confidentiality, record_6.screened AS screened, record_6.title AS title,
            record_6.document_number AS document_number, record_6.content AS content, record_6.content_digest AS content_digest,
            record_6.decided_on AS decided_on, record_6.ended_on AS ended_on, record_6.ended_on_source AS ended_on_source,
            record_6.notice_served_on AS notice_served_on, record_6.publicity_until AS publicity_until,
            record_6.disclosure_until AS disclosure_until, record_6.state AS state, record_6.disputed_since AS disputed_since,
            record_6.repaired_on AS repaired_on, record_6.under_review_since AS under_review_since, record_6.version AS version,
            record_6.submitted_at AS submitted_at, record_6.origin AS origin, record_6.subtype AS subtype, record_6.procedure AS procedure,
            record_6.seriousness AS seriousness, record_6.exception_reason AS exception_reason, record_6.declared_until AS declared_until,
            record_6.publicity_due_on AS publicity_due_on, record_6.opened_on AS opened_on, record_6.basis_kind AS basis_kind,
            record_6.basis_number AS basis_number, record_6.basis_issuer AS basis_issuer, record_6.notice_reference AS notice_reference,
            record_6.basis_effective_on AS basis_effective_on, record_6.performance_due_on AS performance_due_on,
            record_6.performed_on AS performed_on, record_6.agreement_id AS agreement_id, record_6.statement_digest AS statement_digest,
            record_6.corrects_id AS corrects_id, record_6.decided_on AS sort_key
        FROM record AS record_6
        WHERE (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
            AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
            OR record_6.publicity_until >= $4::DATE) OR record_6.subject_id = $5::VARCHAR) AND record_6.state != 'DELETED'
            AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
            AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false)
            AND record_6.subject_id != $5::VARCHAR) AND record_6.state != 'REVOKED' AND record_6.category IN ('ORG_ADMIN_LICENSE',
            'ORG_REGISTRATION') AND record_6.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY record_6.decided_on DESC, record_6.id DESC
        LIMIT 20) AS anon_16) AS anon_13) AS anon_8 ON true) AS anon_1 ON true
