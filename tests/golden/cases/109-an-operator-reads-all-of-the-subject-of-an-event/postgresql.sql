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
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'name', anon_6.name,
      'restricted', anon_7.j, 'records', anon_8.j, 'archive', anon_9.j) WHEN (anon_6.kind = 'NATURAL_PERSON')
      THEN json_build_object('__typename', 'Person', 'name', anon_6.name, 'restricted', anon_10.j, 'records', anon_11.j)
      ELSE NULL END AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
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
              THEN anon_6.pseudonym || ':4;' ELSE '' END ELSE '' END || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN
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
              THEN anon_6.pseudonym || ':5;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d,
              '') || coalesce(anon_9.d, '') || coalesce(anon_10.d, '') || coalesce(anon_11.d, '') AS d
  FROM (
    SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
        subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
        subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
        subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
        subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
        subject_1.listed_number AS listed_number
    FROM subject AS subject_1
    WHERE (subject_1.kind != 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_1
            WHERE credit_case_1.subject_id = subject_1.id AND credit_case_1.closed_on IS NULL AND credit_case_1.post = $5::VARCHAR
                AND credit_case_1.unit_id = $6::VARCHAR AND credit_case_1.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $7::VARCHAR))) OR subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL
                  OR (EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE, false)) OFFSET 0 )))
                OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_2
            WHERE credit_case_2.subject_id = subject_1.id AND credit_case_2.closed_on IS NULL AND credit_case_2.post = $5::VARCHAR
                AND credit_case_2.unit_id = $6::VARCHAR AND credit_case_2.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $7::VARCHAR))) OR (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $4::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $4::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE,
                false)) OFFSET 0 )))) AND subject_1.identity_key = $8::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_1
      FROM record AS record_5
      WHERE ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_3
            WHERE credit_case_3.subject_id = record_5.subject_id AND credit_case_3.closed_on IS NULL
                AND (credit_case_3.record_id = record_5.id OR credit_case_3.record_id IS NULL AND credit_case_3.entry_id IS NULL)
                AND credit_case_3.post = $5::VARCHAR AND credit_case_3.unit_id = $6::VARCHAR AND credit_case_3.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $7::VARCHAR))) OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= $4::DATE)) AND record_5.state != 'DELETED'
                  AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
                  AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false))
                  AND record_5.state != 'REVOKED' AND record_5.openness = 'RESTRICTED' AND record_5.subject_id = anon_6.id
                  AND anon_6.kind != 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_6
        WHERE ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_4
              WHERE credit_case_4.subject_id = record_6.subject_id AND credit_case_4.closed_on IS NULL
                  AND (credit_case_4.record_id = record_6.id OR credit_case_4.record_id IS NULL AND credit_case_4.entry_id IS NULL)
                  AND credit_case_4.post = $5::VARCHAR AND credit_case_4.unit_id = $6::VARCHAR AND credit_case_4.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                    AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                    AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                    OR record_6.publicity_until >= $4::DATE)) AND record_6.state != 'DELETED'
                    AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
                    AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
                    AND record_6.state != 'REVOKED' AND record_6.openness = 'RESTRICTED' AND record_6.subject_id = anon_6.id
                    AND anon_6.kind != 'NATURAL_PERSON' AND NOT (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                    AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                    AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                    OR record_6.publicity_until >= $4::DATE) AND record_6.state != 'DELETED'
                    AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
                    AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
                    AND record_6.state != 'REVOKED' AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                    AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                    AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                    OR record_6.publicity_until >= $4::DATE)))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM record AS record_7
        WHERE ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_5
              WHERE credit_case_5.subject_id = record_7.subject_id AND credit_case_5.closed_on IS NULL
                  AND (credit_case_5.record_id = record_7.id OR credit_case_5.record_id IS NULL AND credit_case_5.entry_id IS NULL)
                  AND credit_case_5.post = $5::VARCHAR AND credit_case_5.unit_id = $6::VARCHAR AND credit_case_5.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                    AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= $4::DATE)) AND record_7.state != 'DELETED'
                    AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
                    AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
                    AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'), 'nodes',
                    coalesce(json_agg(json_build_object('title', CASE WHEN ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_6
                  WHERE credit_case_6.subject_id = anon_12.subject_id AND credit_case_6.closed_on IS NULL
                      AND (credit_case_6.record_id = anon_12.id OR credit_case_6.record_id IS NULL AND credit_case_6.entry_id IS NULL)
                      AND credit_case_6.post = $5::VARCHAR AND credit_case_6.unit_id = $6::VARCHAR AND credit_case_6.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                        AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                        AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                        OR anon_12.publicity_until >= $4::DATE) AND anon_12.screened IS true) THEN anon_12.title ELSE NULL END, 'category',
                        anon_12.category, 'openness', anon_12.openness, 'content', (
              SELECT coalesce(json_object_agg(anon_14.key, anon_14.value
                  ORDER BY anon_14.key), '{}'::json) AS anon_13
              FROM jsonb_each_text(anon_12.content) AS anon_14
              WHERE anon_14.key IN ('commercialInsurance') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_7
                  WHERE credit_case_7.subject_id = anon_12.subject_id AND credit_case_7.closed_on IS NULL
                      AND (credit_case_7.record_id = anon_12.id OR credit_case_7.record_id IS NULL AND credit_case_7.entry_id IS NULL)
                      AND credit_case_7.post = $5::VARCHAR AND credit_case_7.unit_id = $6::VARCHAR AND credit_case_7.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_2
                    WHERE subject_2.id = anon_12.subject_id AND (subject_2.kind = 'NATURAL_PERSON' OR subject_2.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_1, consent_field AS consent_field_1
                    WHERE consent_1.subject_id = anon_12.subject_id AND consent_1.holder_unit_id = anon_12.provider_id
                        AND consent_field_1.consent_id = consent_1.id AND consent_field_1.field = 'COMMERCIAL_INSURANCE'
                        AND consent_1.revoked_on IS NULL AND consent_1.signed_on <= $4::DATE AND consent_1.valid_until >= $4::DATE)))
                        OR anon_14.key IN ('depositBalance') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_8
                  WHERE credit_case_8.subject_id = anon_12.subject_id AND credit_case_8.closed_on IS NULL
                      AND (credit_case_8.record_id = anon_12.id OR credit_case_8.record_id IS NULL AND credit_case_8.entry_id IS NULL)
                      AND credit_case_8.post = $5::VARCHAR AND credit_case_8.unit_id = $6::VARCHAR AND credit_case_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_3
                    WHERE subject_3.id = anon_12.subject_id AND (subject_3.kind = 'NATURAL_PERSON' OR subject_3.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_2, consent_field AS consent_field_2
                    WHERE consent_2.subject_id = anon_12.subject_id AND consent_2.holder_unit_id = anon_12.provider_id
                        AND consent_field_2.consent_id = consent_2.id AND consent_field_2.field = 'DEPOSIT'
                        AND consent_2.revoked_on IS NULL AND consent_2.signed_on <= $4::DATE AND consent_2.valid_until >= $4::DATE)))
                        OR anon_14.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName', 'businessRegistrationNo',
                        'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind', 'confiscatedAmount10k',
                        'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer', 'establishedOn',
                        'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                        'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                        'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k',
                        'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR anon_14.key IN ('annualIncome') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_9
                  WHERE credit_case_9.subject_id = anon_12.subject_id AND credit_case_9.closed_on IS NULL
                      AND (credit_case_9.record_id = anon_12.id OR credit_case_9.record_id IS NULL AND credit_case_9.entry_id IS NULL)
                      AND credit_case_9.post = $5::VARCHAR AND credit_case_9.unit_id = $6::VARCHAR AND credit_case_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_4
                    WHERE subject_4.id = anon_12.subject_id AND (subject_4.kind = 'NATURAL_PERSON' OR subject_4.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_3, consent_field AS consent_field_3
                    WHERE consent_3.subject_id = anon_12.subject_id AND consent_3.holder_unit_id = anon_12.provider_id
                        AND consent_field_3.consent_id = consent_3.id AND consent_field_3.field = 'INCOME' AND consent_3.revoked_on IS NULL
                        AND consent_3.signed_on <= $4::DATE AND consent_3.valid_until >= $4::DATE))) OR anon_14.key IN ('realEstate')
                        AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_10
                  WHERE credit_case_10.subject_id = anon_12.subject_id AND credit_case_10.closed_on IS NULL
                      AND (credit_case_10.record_id = anon_12.id OR credit_case_10.record_id IS NULL AND credit_case_10.entry_id IS NULL)
                      AND credit_case_10.post = $5::VARCHAR AND credit_case_10.unit_id = $6::VARCHAR AND credit_case_10.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_5
                    WHERE subject_5.id = anon_12.subject_id AND (subject_5.kind = 'NATURAL_PERSON' OR subject_5.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_4, consent_field AS consent_field_4
                    WHERE consent_4.subject_id = anon_12.subject_id AND consent_4.holder_unit_id = anon_12.provider_id
                        AND consent_field_4.consent_id = consent_4.id AND consent_field_4.field = 'REAL_ESTATE'
                        AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= $4::DATE AND consent_4.valid_until >= $4::DATE)))
                        OR anon_14.key IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_11
                  WHERE credit_case_11.subject_id = anon_12.subject_id AND credit_case_11.closed_on IS NULL
                      AND (credit_case_11.record_id = anon_12.id OR credit_case_11.record_id IS NULL AND credit_case_11.entry_id IS NULL)
                      AND credit_case_11.post = $5::VARCHAR AND credit_case_11.unit_id = $6::VARCHAR AND credit_case_11.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) OR anon_14.key IN ('legalRepresentative')
                        OR anon_14.key IN ('securitiesHeld') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_12
                  WHERE credit_case_12.subject_id = anon_12.subject_id AND credit_case_12.closed_on IS NULL
                      AND (credit_case_12.record_id = anon_12.id OR credit_case_12.record_id IS NULL AND credit_case_12.entry_id IS NULL)
                      AND credit_case_12.post = $5::VARCHAR AND credit_case_12.unit_id = $6::VARCHAR AND credit_case_12.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_6
                    WHERE subject_6.id = anon_12.subject_id AND (subject_6.kind = 'NATURAL_PERSON' OR subject_6.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_5, consent_field AS consent_field_5
                    WHERE consent_5.subject_id = anon_12.subject_id AND consent_5.holder_unit_id = anon_12.provider_id
                        AND consent_field_5.consent_id = consent_5.id AND consent_field_5.field = 'SECURITIES'
                        AND consent_5.revoked_on IS NULL AND consent_5.signed_on <= $4::DATE AND consent_5.valid_until >= $4::DATE)))
                        OR anon_14.key IN ('taxAmount') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_13
                  WHERE credit_case_13.subject_id = anon_12.subject_id AND credit_case_13.closed_on IS NULL
                      AND (credit_case_13.record_id = anon_12.id OR credit_case_13.record_id IS NULL AND credit_case_13.entry_id IS NULL)
                      AND credit_case_13.post = $5::VARCHAR AND credit_case_13.unit_id = $6::VARCHAR AND credit_case_13.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_7
                    WHERE subject_7.id = anon_12.subject_id AND (subject_7.kind = 'NATURAL_PERSON' OR subject_7.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_6, consent_field AS consent_field_6
                    WHERE consent_6.subject_id = anon_12.subject_id AND consent_6.holder_unit_id = anon_12.provider_id
                        AND consent_field_6.consent_id = consent_6.id AND consent_field_6.field = 'TAX_AMOUNT'
                        AND consent_6.revoked_on IS NULL AND consent_6.signed_on <= $4::DATE AND consent_6.valid_until >= $4::DATE)))
                        OR anon_14.key IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND ((EXISTS (
                    SELECT *
                    FROM credit_case AS credit_case_14
                    WHERE credit_case_14.subject_id = anon_12.subject_id AND credit_case_14.closed_on IS NULL
                        AND (credit_case_14.record_id = anon_12.id OR credit_case_14.record_id IS NULL AND credit_case_14.entry_id IS NULL)
                        AND credit_case_14.post = $5::VARCHAR AND credit_case_14.unit_id = $6::VARCHAR AND credit_case_14.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = $7::VARCHAR))) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                          AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                          AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                          OR anon_12.publicity_until >= $4::DATE) AND anon_12.screened IS true)), 'disclosureUntil', CASE WHEN (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_15
                WHERE credit_case_15.subject_id = anon_12.subject_id AND credit_case_15.closed_on IS NULL
                    AND (credit_case_15.record_id = anon_12.id OR credit_case_15.record_id IS NULL AND credit_case_15.entry_id IS NULL)
                    AND credit_case_15.post = $5::VARCHAR AND credit_case_15.unit_id = $6::VARCHAR AND credit_case_15.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = $7::VARCHAR))) THEN anon_12.disclosure_until ELSE NULL END)
          ORDER BY anon_12.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_12.openness = 'OPEN'
              AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
              AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
              OR anon_12.publicity_until >= $4::DATE) AND anon_12.state != 'DELETED' AND NOT (coalesce(anon_12.disclosure_until < $4::DATE,
              false) OR anon_12.state = 'ARCHIVED') AND NOT (anon_12.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_12.notice_served_on <= $4::DATE, false)) AND anon_12.state != 'REVOKED') OR ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_16
                WHERE credit_case_16.subject_id = anon_12.subject_id AND credit_case_16.closed_on IS NULL
                    AND (credit_case_16.record_id = anon_12.id OR credit_case_16.record_id IS NULL AND credit_case_16.entry_id IS NULL)
                    AND credit_case_16.post = $5::VARCHAR AND credit_case_16.unit_id = $6::VARCHAR AND credit_case_16.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = $7::VARCHAR))) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                      AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                      AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                      OR anon_12.publicity_until >= $4::DATE) AND anon_12.screened IS true) AND NOT (anon_12.openness = 'OPEN'
                      AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                      AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                      OR anon_12.publicity_until >= $4::DATE) AND anon_12.screened IS true) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_17
              WHERE credit_case_17.subject_id = anon_12.subject_id AND credit_case_17.closed_on IS NULL
                  AND (credit_case_17.record_id = anon_12.id OR credit_case_17.record_id IS NULL AND credit_case_17.entry_id IS NULL)
                  AND credit_case_17.post = $5::VARCHAR AND credit_case_17.unit_id = $6::VARCHAR AND credit_case_17.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_8
                WHERE subject_8.id = anon_12.subject_id AND (subject_8.kind = 'NATURAL_PERSON' OR subject_8.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_7, consent_field AS consent_field_7
                WHERE consent_7.subject_id = anon_12.subject_id AND consent_7.holder_unit_id = anon_12.provider_id
                    AND consent_field_7.consent_id = consent_7.id AND consent_field_7.field = 'COMMERCIAL_INSURANCE'
                    AND consent_7.revoked_on IS NULL AND consent_7.signed_on <= $4::DATE AND consent_7.valid_until >= $4::DATE)))
                    OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_18
              WHERE credit_case_18.subject_id = anon_12.subject_id AND credit_case_18.closed_on IS NULL
                  AND (credit_case_18.record_id = anon_12.id OR credit_case_18.record_id IS NULL AND credit_case_18.entry_id IS NULL)
                  AND credit_case_18.post = $5::VARCHAR AND credit_case_18.unit_id = $6::VARCHAR AND credit_case_18.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_9
                WHERE subject_9.id = anon_12.subject_id AND (subject_9.kind = 'NATURAL_PERSON' OR subject_9.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_8, consent_field AS consent_field_8
                WHERE consent_8.subject_id = anon_12.subject_id AND consent_8.holder_unit_id = anon_12.provider_id
                    AND consent_field_8.consent_id = consent_8.id AND consent_field_8.field = 'DEPOSIT' AND consent_8.revoked_on IS NULL
                    AND consent_8.signed_on <= $4::DATE AND consent_8.valid_until >= $4::DATE))) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_19
              WHERE credit_case_19.subject_id = anon_12.subject_id AND credit_case_19.closed_on IS NULL
                  AND (credit_case_19.record_id = anon_12.id OR credit_case_19.record_id IS NULL AND credit_case_19.entry_id IS NULL)
                  AND credit_case_19.post = $5::VARCHAR AND credit_case_19.unit_id = $6::VARCHAR AND credit_case_19.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_10
                WHERE subject_10.id = anon_12.subject_id AND (subject_10.kind = 'NATURAL_PERSON' OR subject_10.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_9, consent_field AS consent_field_9
                WHERE consent_9.subject_id = anon_12.subject_id AND consent_9.holder_unit_id = anon_12.provider_id
                    AND consent_field_9.consent_id = consent_9.id AND consent_field_9.field = 'INCOME' AND consent_9.revoked_on IS NULL
                    AND consent_9.signed_on <= $4::DATE AND consent_9.valid_until >= $4::DATE))) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_20
              WHERE credit_case_20.subject_id = anon_12.subject_id AND credit_case_20.closed_on IS NULL
                  AND (credit_case_20.record_id = anon_12.id OR credit_case_20.record_id IS NULL AND credit_case_20.entry_id IS NULL)
                  AND credit_case_20.post = $5::VARCHAR AND credit_case_20.unit_id = $6::VARCHAR AND credit_case_20.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_11
                WHERE subject_11.id = anon_12.subject_id AND (subject_11.kind = 'NATURAL_PERSON' OR subject_11.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_10, consent_field AS consent_field_10
                WHERE consent_10.subject_id = anon_12.subject_id AND consent_10.holder_unit_id = anon_12.provider_id
                    AND consent_field_10.consent_id = consent_10.id AND consent_field_10.field = 'REAL_ESTATE'
                    AND consent_10.revoked_on IS NULL AND consent_10.signed_on <= $4::DATE AND consent_10.valid_until >= $4::DATE)))
                    OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_21
              WHERE credit_case_21.subject_id = anon_12.subject_id AND credit_case_21.closed_on IS NULL
                  AND (credit_case_21.record_id = anon_12.id OR credit_case_21.record_id IS NULL AND credit_case_21.entry_id IS NULL)
                  AND credit_case_21.post = $5::VARCHAR AND credit_case_21.unit_id = $6::VARCHAR AND credit_case_21.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_22
              WHERE credit_case_22.subject_id = anon_12.subject_id AND credit_case_22.closed_on IS NULL
                  AND (credit_case_22.record_id = anon_12.id OR credit_case_22.record_id IS NULL AND credit_case_22.entry_id IS NULL)
                  AND credit_case_22.post = $5::VARCHAR AND credit_case_22.unit_id = $6::VARCHAR AND credit_case_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_12
                WHERE subject_12.id = anon_12.subject_id AND (subject_12.kind = 'NATURAL_PERSON' OR subject_12.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_11, consent_field AS consent_field_11
                WHERE consent_11.subject_id = anon_12.subject_id AND consent_11.holder_unit_id = anon_12.provider_id
                    AND consent_field_11.consent_id = consent_11.id AND consent_field_11.field = 'SECURITIES'
                    AND consent_11.revoked_on IS NULL AND consent_11.signed_on <= $4::DATE AND consent_11.valid_until >= $4::DATE)))
                    OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_23
              WHERE credit_case_23.subject_id = anon_12.subject_id AND credit_case_23.closed_on IS NULL
                  AND (credit_case_23.record_id = anon_12.id OR credit_case_23.record_id IS NULL AND credit_case_23.entry_id IS NULL)
                  AND credit_case_23.post = $5::VARCHAR AND credit_case_23.unit_id = $6::VARCHAR AND credit_case_23.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_13
                WHERE subject_13.id = anon_12.subject_id AND (subject_13.kind = 'NATURAL_PERSON' OR subject_13.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_12, consent_field AS consent_field_12
                WHERE consent_12.subject_id = anon_12.subject_id AND consent_12.holder_unit_id = anon_12.provider_id
                    AND consent_field_12.consent_id = consent_12.id AND consent_field_12.field = 'TAX_AMOUNT'
                    AND consent_12.revoked_on IS NULL AND consent_12.signed_on <= $4::DATE AND consent_12.valid_until >= $4::DATE)))) THEN (
          SELECT subject_14.pseudonym
          FROM subject AS subject_14
          WHERE subject_14.id = anon_12.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_8
        WHERE ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_24
              WHERE credit_case_24.subject_id = record_8.subject_id AND credit_case_24.closed_on IS NULL
                  AND (credit_case_24.record_id = record_8.id OR credit_case_24.record_id IS NULL AND credit_case_24.entry_id IS NULL)
                  AND credit_case_24.post = $5::VARCHAR AND credit_case_24.unit_id = $6::VARCHAR AND credit_case_24.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                    AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                    AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                    OR record_8.publicity_until >= $4::DATE)) AND record_8.state != 'DELETED'
                    AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
                    AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false))
                    AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
                    AND NOT (record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
                    AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= $4::DATE) AND record_8.state != 'DELETED'
                    AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
                    AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false))
                    AND record_8.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d
    FROM (
      SELECT anon_15.id AS id, anon_15.subject_id AS subject_id, anon_15.category AS category, anon_15.record_class AS record_class,
          anon_15.catalogue_item_id AS catalogue_item_id, anon_15.provider_id AS provider_id, anon_15.provider_key AS provider_key,
          anon_15.jurisdiction AS jurisdiction, anon_15.region_code AS region_code, anon_15.openness AS openness,
          anon_15.openness_basis AS openness_basis, anon_15.openness_reference AS openness_reference,
          anon_15.confidentiality AS confidentiality, anon_15.screened AS screened, anon_15.title AS title,
          anon_15.document_number AS document_number, anon_15.content AS content, anon_15.content_digest AS content_digest,
          anon_15.decided_on AS decided_on, anon_15.ended_on AS ended_on, anon_15.ended_on_source AS ended_on_source,
          anon_15.notice_served_on AS notice_served_on, anon_15.publicity_until AS publicity_until,
          anon_15.disclosure_until AS disclosure_until, anon_15.state AS state, anon_15.disputed_since AS disputed_since,
          anon_15.repaired_on AS repaired_on, anon_15.under_review_since AS under_review_since, anon_15.version AS version,
          anon_15.submitted_at AS submitted_at, anon_15.origin AS origin, anon_15.subtype AS subtype, anon_15.procedure AS procedure,
          anon_15.seriousness AS seriousness, anon_15.exception_reason AS exception_reason, anon_15.declared_until AS declared_until,
          anon_15.publicity_due_on AS publicity_due_on, anon_15.opened_on AS opened_on, anon_15.basis_kind AS basis_kind,
          anon_15.basis_number AS basis_number, anon_15.basis_issuer AS basis_issuer, anon_15.notice_reference AS notice_reference,
          anon_15.basis_effective_on AS basis_effective_on, anon_15.performance_due_on AS performance_due_on,
          anon_15.performed_on AS performed_on, anon_15.agreement_id AS agreement_id, anon_15.statement_digest AS statement_digest,
          anon_15.corrects_id AS corrects_id, anon_15.sort_key AS sort_key, row_number() OVER (ORDER BY anon_15.sort_key DESC,
          anon_15.id DESC) AS rn
      FROM (
        SELECT record_9.id AS id, record_9.subject_id AS subject_id, record_9.category AS category, record_9.record_class AS record_class,
            record_9.catalogue_item_id AS catalogue_item_id, record_9.provider_id AS provider_id, record_9.provider_key AS provider_key,
            record_9.jurisdiction AS jurisdiction, record_9.region_code AS region_code, record_9.openness AS openness,
            record_9.openness_basis AS openness_basis, record_9.openness_reference AS openness_reference,
            record_9.confidentiality AS confidentiality, record_9.screened AS screened, record_9.title AS title,
            record_9.document_number AS document_number, record_9.content AS content, record_9.content_digest AS content_digest,
            record_9.decided_on AS decided_on, record_9.ended_on AS ended_on, record_9.ended_on_source AS ended_on_source,
            record_9.notice_served_on AS notice_served_on, record_9.publicity_until AS publicity_until,
            record_9.disclosure_until AS disclosure_until, record_9.state AS state, record_9.disputed_since AS disputed_since,
            record_9.repaired_on AS repaired_on, record_9.under_review_since AS under_review_since, record_9.version AS version,
            record_9.submitted_at AS submitted_at, record_9.origin AS origin, record_9.subtype AS subtype, record_9.procedure AS procedure,
            record_9.seriousness AS seriousness, record_9.exception_reason AS exception_reason, record_9.declared_until AS declared_until,
            record_9.publicity_due_on AS publicity_due_on, record_9.opened_on AS opened_on, record_9.basis_kind AS basis_kind,
            record_9.basis_number AS basis_number, record_9.basis_issuer AS basis_issuer, record_9.notice_reference AS notice_reference,
            record_9.basis_effective_on AS basis_effective_on, record_9.performance_due_on AS performance_due_on,
            record_9.performed_on AS performed_on, record_9.agreement_id AS agreement_id, record_9.statement_digest AS statement_digest,
            record_9.corrects_id AS corrects_id, record_9.decided_on AS sort_key
        FROM record AS record_9
        WHERE ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_25
              WHERE credit_case_25.subject_id = record_9.subject_id AND credit_case_25.closed_on IS NULL
                  AND (credit_case_25.record_id = record_9.id OR credit_case_25.record_id IS NULL AND credit_case_25.entry_id IS NULL)
                  AND credit_case_25.post = $5::VARCHAR AND credit_case_25.unit_id = $6::VARCHAR AND credit_case_25.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                    AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                    AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                    OR record_9.publicity_until >= $4::DATE)) AND record_9.state != 'DELETED'
                    AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                    AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                    AND record_9.state != 'REVOKED' AND record_9.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_9.decided_on DESC, record_9.id DESC
        LIMIT 20) AS anon_15) AS anon_12) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_3
        FROM record AS record_10
        WHERE (EXISTS (
            SELECT *
            FROM credit_case AS credit_case_26
            WHERE credit_case_26.subject_id = record_10.subject_id AND credit_case_26.closed_on IS NULL
                AND (credit_case_26.record_id = record_10.id OR credit_case_26.record_id IS NULL AND credit_case_26.entry_id IS NULL)
                AND credit_case_26.post = $5::VARCHAR AND credit_case_26.unit_id = $6::VARCHAR AND credit_case_26.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $7::VARCHAR))) AND record_10.state != 'DELETED'
                  AND NOT (NOT (coalesce(record_10.disclosure_until < $4::DATE, false) OR record_10.state = 'ARCHIVED') OR (EXISTS (
              SELECT *
              FROM subject AS subject_15
              WHERE subject_15.id = record_10.subject_id AND subject_15.kind = 'NATURAL_PERSON')))
                  AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $4::DATE, false))
                  AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'), 'nodes',
                  coalesce(json_agg(json_build_object('category', anon_16.category, 'kind', anon_16.record_class, 'decidedOn',
                  anon_16.decided_on, 'endedOn', anon_16.ended_on, 'disclosureUntil', anon_16.disclosure_until)
          ORDER BY anon_16.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
          SELECT subject_16.pseudonym
          FROM subject AS subject_16
          WHERE subject_16.id = anon_16.subject_id) || ':2;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_11
        WHERE (EXISTS (
            SELECT *
            FROM credit_case AS credit_case_27
            WHERE credit_case_27.subject_id = record_11.subject_id AND credit_case_27.closed_on IS NULL
                AND (credit_case_27.record_id = record_11.id OR credit_case_27.record_id IS NULL AND credit_case_27.entry_id IS NULL)
                AND credit_case_27.post = $5::VARCHAR AND credit_case_27.unit_id = $6::VARCHAR AND credit_case_27.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $7::VARCHAR))) AND record_11.state != 'DELETED'
                  AND NOT (NOT (coalesce(record_11.disclosure_until < $4::DATE, false) OR record_11.state = 'ARCHIVED') OR (EXISTS (
              SELECT *
              FROM subject AS subject_17
              WHERE subject_17.id = record_11.subject_id AND subject_17.kind = 'NATURAL_PERSON')))
                  AND NOT (record_11.record_class = 'NEGATIVE' AND NOT coalesce(record_11.notice_served_on <= $4::DATE, false))
                  AND record_11.state != 'REVOKED' AND record_11.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON' AND true))
                  THEN anon_6.pseudonym || ':3;' ELSE '' END AS d
    FROM (
      SELECT anon_17.id AS id, anon_17.subject_id AS subject_id, anon_17.category AS category, anon_17.record_class AS record_class,
          anon_17.catalogue_item_id AS catalogue_item_id, anon_17.provider_id AS provider_id, anon_17.provider_key AS provider_key,
          anon_17.jurisdiction AS jurisdiction, anon_17.region_code AS region_code, anon_17.openness AS openness,
          anon_17.openness_basis AS openness_basis, anon_17.openness_reference AS openness_reference,
          anon_17.confidentiality AS confidentiality, anon_17.screened AS screened, anon_17.title AS title,
          anon_17.document_number AS document_number, anon_17.content AS content, anon_17.content_digest AS content_digest,
          anon_17.decided_on AS decided_on, anon_17.ended_on AS ended_on, anon_17.ended_on_source AS ended_on_source,
          anon_17.notice_served_on AS notice_served_on, anon_17.publicity_until AS publicity_until,
          anon_17.disclosure_until AS disclosure_until, anon_17.state AS state, anon_17.disputed_since AS disputed_since,
          anon_17.repaired_on AS repaired_on, anon_17.under_review_since AS under_review_since, anon_17.version AS version,
          anon_17.submitted_at AS submitted_at, anon_17.origin AS origin, anon_17.subtype AS subtype, anon_17.procedure AS procedure,
          anon_17.seriousness AS seriousness, anon_17.exception_reason AS exception_reason, anon_17.declared_until AS declared_until,
          anon_17.publicity_due_on AS publicity_due_on, anon_17.opened_on AS opened_on, anon_17.basis_kind AS basis_kind,
          anon_17.basis_number AS basis_number, anon_17.basis_issuer AS basis_issuer, anon_17.notice_reference AS notice_reference,
          anon_17.basis_effective_on AS basis_effective_on, anon_17.performance_due_on AS performance_due_on,
          anon_17.performed_on AS performed_on, anon_17.agreement_id AS agreement_id, anon_17.statement_digest AS statement_digest,
          anon_17.corrects_id AS corrects_id, anon_17.sort_key AS sort_key, row_number() OVER (ORDER BY anon_17.sort_key DESC,
          anon_17.id DESC) AS rn
      FROM (
        SELECT record_12.id AS id, record_12.subject_id AS subject_id, record_12.category AS category,
            record_12.record_class AS record_class, record_12.catalogue_item_id AS catalogue_item_id, record_12.provider_id AS provider_id,
            record_12.provider_key AS provider_key, record_12.jurisdiction AS jurisdiction, record_12.region_code AS region_code,
            record_12.openness AS openness, record_12.openness_basis AS openness_basis, record_12.openness_reference AS openness_reference,
            record_12.confidentiality AS confidentiality, record_12.screened AS screened, record_12.title AS title,
            record_12.document_number AS document_number, record_12.content AS content, record_12.content_digest AS content_digest,
            record_12.decided_on AS decided_on, record_12.ended_on AS ended_on, record_12.ended_on_source AS ended_on_source,
            record_12.notice_served_on AS notice_served_on, record_12.publicity_until AS publicity_until,
            record_12.disclosure_until AS disclosure_until, record_12.state AS state, record_12.disputed_since AS disputed_since,
            record_12.repaired_on AS repaired_on, record_12.under_review_since AS under_review_since, record_12.version AS version,
            record_12.submitted_at AS submitted_at, record_12.origin AS origin, record_12.subtype AS subtype,
            record_12.procedure AS procedure, record_12.seriousness AS seriousness, record_12.exception_reason AS exception_reason,
            record_12.declared_until AS declared_until, record_12.publicity_due_on AS publicity_due_on, record_12.opened_on AS opened_on,
            record_12.basis_kind AS basis_kind, record_12.basis_number AS basis_number, record_12.basis_issuer AS basis_issuer,
            record_12.notice_reference AS notice_reference, record_12.basis_effective_on AS basis_effective_on,
            record_12.performance_due_on AS performance_due_on, record_12.performed_on AS performed_on,
            record_12.agreement_id AS agreement_id, record_12.statement_digest AS statement_digest, record_12.corrects_id AS corrects_id,
            record_12.decided_on AS sort_key
        FROM record AS record_12
        WHERE (EXISTS (
            SELECT *
            FROM credit_case AS credit_case_28
            WHERE credit_case_28.subject_id = record_12.subject_id AND credit_case_28.closed_on IS NULL
                AND (credit_case_28.record_id = record_12.id OR credit_case_28.record_id IS NULL AND credit_case_28.entry_id IS NULL)
                AND credit_case_28.post = $5::VARCHAR AND credit_case_28.unit_id = $6::VARCHAR AND credit_case_28.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $7::VARCHAR))) AND record_12.state != 'DELETED'
                  AND NOT (NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED') OR (EXISTS (
              SELECT *
              FROM subject AS subject_18
              WHERE subject_18.id = record_12.subject_id AND subject_18.kind = 'NATURAL_PERSON')))
                  AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false))
                  AND record_12.state != 'REVOKED' AND record_12.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_12.decided_on DESC, record_12.id DESC
        LIMIT 20) AS anon_17) AS anon_16) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_4
      FROM record AS record_13
      WHERE ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_29
            WHERE credit_case_29.subject_id = record_13.subject_id AND credit_case_29.closed_on IS NULL
                AND (credit_case_29.record_id = record_13.id OR credit_case_29.record_id IS NULL AND credit_case_29.entry_id IS NULL)
                AND credit_case_29.post = $5::VARCHAR AND credit_case_29.unit_id = $6::VARCHAR AND credit_case_29.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $7::VARCHAR))) OR record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                  AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                  AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                  OR record_13.publicity_until >= $4::DATE)) AND record_13.state != 'DELETED'
                  AND NOT (coalesce(record_13.disclosure_until < $4::DATE, false) OR record_13.state = 'ARCHIVED')
                  AND NOT (record_13.record_class = 'NEGATIVE' AND NOT coalesce(record_13.notice_served_on <= $4::DATE, false))
                  AND record_13.state != 'REVOKED' AND record_13.openness = 'RESTRICTED' AND record_13.subject_id = anon_6.id
                  AND anon_6.kind = 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_14
        WHERE ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_30
              WHERE credit_case_30.subject_id = record_14.subject_id AND credit_case_30.closed_on IS NULL
                  AND (credit_case_30.record_id = record_14.id OR credit_case_30.record_id IS NULL AND credit_case_30.entry_id IS NULL)
                  AND credit_case_30.post = $5::VARCHAR AND credit_case_30.unit_id = $6::VARCHAR AND credit_case_30.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                    AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                    AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                    OR record_14.publicity_until >= $4::DATE)) AND record_14.state != 'DELETED'
                    AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED')
                    AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false))
                    AND record_14.state != 'REVOKED' AND record_14.openness = 'RESTRICTED' AND record_14.subject_id = anon_6.id
                    AND anon_6.kind = 'NATURAL_PERSON' AND NOT (record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                    AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                    AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                    OR record_14.publicity_until >= $4::DATE) AND record_14.state != 'DELETED'
                    AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED')
                    AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false))
                    AND record_14.state != 'REVOKED' AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                    AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                    AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                    OR record_14.publicity_until >= $4::DATE)))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d) AS anon_10 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_5
        FROM record AS record_15
        WHERE ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_31
              WHERE credit_case_31.subject_id = record_15.subject_id AND credit_case_31.closed_on IS NULL
                  AND (credit_case_31.record_id = record_15.id OR credit_case_31.record_id IS NULL AND credit_case_31.entry_id IS NULL)
                  AND credit_case_31.post = $5::VARCHAR AND credit_case_31.unit_id = $6::VARCHAR AND credit_case_31.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL
                    AND record_15.confidentiality = 'NONE' AND record_15.state = 'ACTIVE'
                    AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
                    OR record_15.publicity_until >= $4::DATE)) AND record_15.state != 'DELETED'
                    AND NOT (coalesce(record_15.disclosure_until < $4::DATE, false) OR record_15.state = 'ARCHIVED')
                    AND NOT (record_15.record_class = 'NEGATIVE' AND NOT coalesce(record_15.notice_served_on <= $4::DATE, false))
                    AND record_15.state != 'REVOKED' AND record_15.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'), 'nodes',
                    coalesce(json_agg(json_build_object('title', CASE WHEN ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_32
                  WHERE credit_case_32.subject_id = anon_18.subject_id AND credit_case_32.closed_on IS NULL
                      AND (credit_case_32.record_id = anon_18.id OR credit_case_32.record_id IS NULL AND credit_case_32.entry_id IS NULL)
                      AND credit_case_32.post = $5::VARCHAR AND credit_case_32.unit_id = $6::VARCHAR AND credit_case_32.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                        AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                        AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                        OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true) THEN anon_18.title ELSE NULL END, 'category',
                        anon_18.category, 'openness', anon_18.openness, 'content', (
              SELECT coalesce(json_object_agg(anon_20.key, anon_20.value
                  ORDER BY anon_20.key), '{}'::json) AS anon_19
              FROM jsonb_each_text(anon_18.content) AS anon_20
              WHERE anon_20.key IN ('commercialInsurance') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_33
                  WHERE credit_case_33.subject_id = anon_18.subject_id AND credit_case_33.closed_on IS NULL
                      AND (credit_case_33.record_id = anon_18.id OR credit_case_33.record_id IS NULL AND credit_case_33.entry_id IS NULL)
                      AND credit_case_33.post = $5::VARCHAR AND credit_case_33.unit_id = $6::VARCHAR AND credit_case_33.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_19
                    WHERE subject_19.id = anon_18.subject_id AND (subject_19.kind = 'NATURAL_PERSON' OR subject_19.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_13, consent_field AS consent_field_13
                    WHERE consent_13.subject_id = anon_18.subject_id AND consent_13.holder_unit_id = anon_18.provider_id
                        AND consent_field_13.consent_id = consent_13.id AND consent_field_13.field = 'COMMERCIAL_INSURANCE'
                        AND consent_13.revoked_on IS NULL AND consent_13.signed_on <= $4::DATE AND consent_13.valid_until >= $4::DATE)))
                        OR anon_20.key IN ('depositBalance') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_34
                  WHERE credit_case_34.subject_id = anon_18.subject_id AND credit_case_34.closed_on IS NULL
                      AND (credit_case_34.record_id = anon_18.id OR credit_case_34.record_id IS NULL AND credit_case_34.entry_id IS NULL)
                      AND credit_case_34.post = $5::VARCHAR AND credit_case_34.unit_id = $6::VARCHAR AND credit_case_34.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_20
                    WHERE subject_20.id = anon_18.subject_id AND (subject_20.kind = 'NATURAL_PERSON' OR subject_20.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_14, consent_field AS consent_field_14
                    WHERE consent_14.subject_id = anon_18.subject_id AND consent_14.holder_unit_id = anon_18.provider_id
                        AND consent_field_14.consent_id = consent_14.id AND consent_field_14.field = 'DEPOSIT'
                        AND consent_14.revoked_on IS NULL AND consent_14.signed_on <= $4::DATE AND consent_14.valid_until >= $4::DATE)))
                        OR anon_20.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName', 'businessRegistrationNo',
                        'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind', 'confiscatedAmount10k',
                        'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer', 'establishedOn',
                        'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                        'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                        'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k',
                        'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR anon_20.key IN ('annualIncome') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_35
                  WHERE credit_case_35.subject_id = anon_18.subject_id AND credit_case_35.closed_on IS NULL
                      AND (credit_case_35.record_id = anon_18.id OR credit_case_35.record_id IS NULL AND credit_case_35.entry_id IS NULL)
                      AND credit_case_35.post = $5::VARCHAR AND credit_case_35.unit_id = $6::VARCHAR AND credit_case_35.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_21
                    WHERE subject_21.id = anon_18.subject_id AND (subject_21.kind = 'NATURAL_PERSON' OR subject_21.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_15, consent_field AS consent_field_15
                    WHERE consent_15.subject_id = anon_18.subject_id AND consent_15.holder_unit_id = anon_18.provider_id
                        AND consent_field_15.consent_id = consent_15.id AND consent_field_15.field = 'INCOME'
                        AND consent_15.revoked_on IS NULL AND consent_15.signed_on <= $4::DATE AND consent_15.valid_until >= $4::DATE)))
                        OR anon_20.key IN ('realEstate') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_36
                  WHERE credit_case_36.subject_id = anon_18.subject_id AND credit_case_36.closed_on IS NULL
                      AND (credit_case_36.record_id = anon_18.id OR credit_case_36.record_id IS NULL AND credit_case_36.entry_id IS NULL)
                      AND credit_case_36.post = $5::VARCHAR AND credit_case_36.unit_id = $6::VARCHAR AND credit_case_36.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_22
                    WHERE subject_22.id = anon_18.subject_id AND (subject_22.kind = 'NATURAL_PERSON' OR subject_22.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_16, consent_field AS consent_field_16
                    WHERE consent_16.subject_id = anon_18.subject_id AND consent_16.holder_unit_id = anon_18.provider_id
                        AND consent_field_16.consent_id = consent_16.id AND consent_field_16.field = 'REAL_ESTATE'
                        AND consent_16.revoked_on IS NULL AND consent_16.signed_on <= $4::DATE AND consent_16.valid_until >= $4::DATE)))
                        OR anon_20.key IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_37
                  WHERE credit_case_37.subject_id = anon_18.subject_id AND credit_case_37.closed_on IS NULL
                      AND (credit_case_37.record_id = anon_18.id OR credit_case_37.record_id IS NULL AND credit_case_37.entry_id IS NULL)
                      AND credit_case_37.post = $5::VARCHAR AND credit_case_37.unit_id = $6::VARCHAR AND credit_case_37.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) OR anon_20.key IN ('legalRepresentative')
                        OR anon_20.key IN ('securitiesHeld') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_38
                  WHERE credit_case_38.subject_id = anon_18.subject_id AND credit_case_38.closed_on IS NULL
                      AND (credit_case_38.record_id = anon_18.id OR credit_case_38.record_id IS NULL AND credit_case_38.entry_id IS NULL)
                      AND credit_case_38.post = $5::VARCHAR AND credit_case_38.unit_id = $6::VARCHAR AND credit_case_38.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_23
                    WHERE subject_23.id = anon_18.subject_id AND (subject_23.kind = 'NATURAL_PERSON' OR subject_23.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_17, consent_field AS consent_field_17
                    WHERE consent_17.subject_id = anon_18.subject_id AND consent_17.holder_unit_id = anon_18.provider_id
                        AND consent_field_17.consent_id = consent_17.id AND consent_field_17.field = 'SECURITIES'
                        AND consent_17.revoked_on IS NULL AND consent_17.signed_on <= $4::DATE AND consent_17.valid_until >= $4::DATE)))
                        OR anon_20.key IN ('taxAmount') AND (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_39
                  WHERE credit_case_39.subject_id = anon_18.subject_id AND credit_case_39.closed_on IS NULL
                      AND (credit_case_39.record_id = anon_18.id OR credit_case_39.record_id IS NULL AND credit_case_39.entry_id IS NULL)
                      AND credit_case_39.post = $5::VARCHAR AND credit_case_39.unit_id = $6::VARCHAR AND credit_case_39.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_24
                    WHERE subject_24.id = anon_18.subject_id AND (subject_24.kind = 'NATURAL_PERSON' OR subject_24.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_18, consent_field AS consent_field_18
                    WHERE consent_18.subject_id = anon_18.subject_id AND consent_18.holder_unit_id = anon_18.provider_id
                        AND consent_field_18.consent_id = consent_18.id AND consent_field_18.field = 'TAX_AMOUNT'
                        AND consent_18.revoked_on IS NULL AND consent_18.signed_on <= $4::DATE AND consent_18.valid_until >= $4::DATE)))
                        OR anon_20.key IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND ((EXISTS (
                    SELECT *
                    FROM credit_case AS credit_case_40
                    WHERE credit_case_40.subject_id = anon_18.subject_id AND credit_case_40.closed_on IS NULL
                        AND (credit_case_40.record_id = anon_18.id OR credit_case_40.record_id IS NULL AND credit_case_40.entry_id IS NULL)
                        AND credit_case_40.post = $5::VARCHAR AND credit_case_40.unit_id = $6::VARCHAR AND credit_case_40.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = $7::VARCHAR))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                          AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                          AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                          OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true)), 'disclosureUntil', CASE WHEN (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_41
                WHERE credit_case_41.subject_id = anon_18.subject_id AND credit_case_41.closed_on IS NULL
                    AND (credit_case_41.record_id = anon_18.id OR credit_case_41.record_id IS NULL AND credit_case_41.entry_id IS NULL)
                    AND credit_case_41.post = $5::VARCHAR AND credit_case_41.unit_id = $6::VARCHAR AND credit_case_41.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = $7::VARCHAR))) THEN anon_18.disclosure_until ELSE NULL END)
          ORDER BY anon_18.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_18.openness = 'OPEN'
              AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
              AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
              OR anon_18.publicity_until >= $4::DATE) AND anon_18.state != 'DELETED' AND NOT (coalesce(anon_18.disclosure_until < $4::DATE,
              false) OR anon_18.state = 'ARCHIVED') AND NOT (anon_18.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_18.notice_served_on <= $4::DATE, false)) AND anon_18.state != 'REVOKED') OR ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_42
                WHERE credit_case_42.subject_id = anon_18.subject_id AND credit_case_42.closed_on IS NULL
                    AND (credit_case_42.record_id = anon_18.id OR credit_case_42.record_id IS NULL AND credit_case_42.entry_id IS NULL)
                    AND credit_case_42.post = $5::VARCHAR AND credit_case_42.unit_id = $6::VARCHAR AND credit_case_42.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = $7::VARCHAR))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                      AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                      AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                      OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true) AND NOT (anon_18.openness = 'OPEN'
                      AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                      AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                      OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_43
              WHERE credit_case_43.subject_id = anon_18.subject_id AND credit_case_43.closed_on IS NULL
                  AND (credit_case_43.record_id = anon_18.id OR credit_case_43.record_id IS NULL AND credit_case_43.entry_id IS NULL)
                  AND credit_case_43.post = $5::VARCHAR AND credit_case_43.unit_id = $6::VARCHAR AND credit_case_43.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_25
                WHERE subject_25.id = anon_18.subject_id AND (subject_25.kind = 'NATURAL_PERSON' OR subject_25.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_19, consent_field AS consent_field_19
                WHERE consent_19.subject_id = anon_18.subject_id AND consent_19.holder_unit_id = anon_18.provider_id
                    AND consent_field_19.consent_id = consent_19.id AND consent_field_19.field = 'COMMERCIAL_INSURANCE'
                    AND consent_19.revoked_on IS NULL AND consent_19.signed_on <= $4::DATE AND consent_19.valid_until >= $4::DATE)))
                    OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_44
              WHERE credit_case_44.subject_id = anon_18.subject_id AND credit_case_44.closed_on IS NULL
                  AND (credit_case_44.record_id = anon_18.id OR credit_case_44.record_id IS NULL AND credit_case_44.entry_id IS NULL)
                  AND credit_case_44.post = $5::VARCHAR AND credit_case_44.unit_id = $6::VARCHAR AND credit_case_44.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_26
                WHERE subject_26.id = anon_18.subject_id AND (subject_26.kind = 'NATURAL_PERSON' OR subject_26.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_20, consent_field AS consent_field_20
                WHERE consent_20.subject_id = anon_18.subject_id AND consent_20.holder_unit_id = anon_18.provider_id
                    AND consent_field_20.consent_id = consent_20.id AND consent_field_20.field = 'DEPOSIT'
                    AND consent_20.revoked_on IS NULL AND consent_20.signed_on <= $4::DATE AND consent_20.valid_until >= $4::DATE)))
                    OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_45
              WHERE credit_case_45.subject_id = anon_18.subject_id AND credit_case_45.closed_on IS NULL
                  AND (credit_case_45.record_id = anon_18.id OR credit_case_45.record_id IS NULL AND credit_case_45.entry_id IS NULL)
                  AND credit_case_45.post = $5::VARCHAR AND credit_case_45.unit_id = $6::VARCHAR AND credit_case_45.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_27
                WHERE subject_27.id = anon_18.subject_id AND (subject_27.kind = 'NATURAL_PERSON' OR subject_27.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_21, consent_field AS consent_field_21
                WHERE consent_21.subject_id = anon_18.subject_id AND consent_21.holder_unit_id = anon_18.provider_id
                    AND consent_field_21.consent_id = consent_21.id AND consent_field_21.field = 'INCOME' AND consent_21.revoked_on IS NULL
                    AND consent_21.signed_on <= $4::DATE AND consent_21.valid_until >= $4::DATE))) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_46
              WHERE credit_case_46.subject_id = anon_18.subject_id AND credit_case_46.closed_on IS NULL
                  AND (credit_case_46.record_id = anon_18.id OR credit_case_46.record_id IS NULL AND credit_case_46.entry_id IS NULL)
                  AND credit_case_46.post = $5::VARCHAR AND credit_case_46.unit_id = $6::VARCHAR AND credit_case_46.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_28
                WHERE subject_28.id = anon_18.subject_id AND (subject_28.kind = 'NATURAL_PERSON' OR subject_28.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_22, consent_field AS consent_field_22
                WHERE consent_22.subject_id = anon_18.subject_id AND consent_22.holder_unit_id = anon_18.provider_id
                    AND consent_field_22.consent_id = consent_22.id AND consent_field_22.field = 'REAL_ESTATE'
                    AND consent_22.revoked_on IS NULL AND consent_22.signed_on <= $4::DATE AND consent_22.valid_until >= $4::DATE)))
                    OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_47
              WHERE credit_case_47.subject_id = anon_18.subject_id AND credit_case_47.closed_on IS NULL
                  AND (credit_case_47.record_id = anon_18.id OR credit_case_47.record_id IS NULL AND credit_case_47.entry_id IS NULL)
                  AND credit_case_47.post = $5::VARCHAR AND credit_case_47.unit_id = $6::VARCHAR AND credit_case_47.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_48
              WHERE credit_case_48.subject_id = anon_18.subject_id AND credit_case_48.closed_on IS NULL
                  AND (credit_case_48.record_id = anon_18.id OR credit_case_48.record_id IS NULL AND credit_case_48.entry_id IS NULL)
                  AND credit_case_48.post = $5::VARCHAR AND credit_case_48.unit_id = $6::VARCHAR AND credit_case_48.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_29
                WHERE subject_29.id = anon_18.subject_id AND (subject_29.kind = 'NATURAL_PERSON' OR subject_29.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_23, consent_field AS consent_field_23
                WHERE consent_23.subject_id = anon_18.subject_id AND consent_23.holder_unit_id = anon_18.provider_id
                    AND consent_field_23.consent_id = consent_23.id AND consent_field_23.field = 'SECURITIES'
                    AND consent_23.revoked_on IS NULL AND consent_23.signed_on <= $4::DATE AND consent_23.valid_until >= $4::DATE)))
                    OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_49
              WHERE credit_case_49.subject_id = anon_18.subject_id AND credit_case_49.closed_on IS NULL
                  AND (credit_case_49.record_id = anon_18.id OR credit_case_49.record_id IS NULL AND credit_case_49.entry_id IS NULL)
                  AND credit_case_49.post = $5::VARCHAR AND credit_case_49.unit_id = $6::VARCHAR AND credit_case_49.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_30
                WHERE subject_30.id = anon_18.subject_id AND (subject_30.kind = 'NATURAL_PERSON' OR subject_30.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_24, consent_field AS consent_field_24
                WHERE consent_24.subject_id = anon_18.subject_id AND consent_24.holder_unit_id = anon_18.provider_id
                    AND consent_field_24.consent_id = consent_24.id AND consent_field_24.field = 'TAX_AMOUNT'
                    AND consent_24.revoked_on IS NULL AND consent_24.signed_on <= $4::DATE AND consent_24.valid_until >= $4::DATE)))) THEN (
          SELECT subject_31.pseudonym
          FROM subject AS subject_31
          WHERE subject_31.id = anon_18.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_16
        WHERE ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_50
              WHERE credit_case_50.subject_id = record_16.subject_id AND credit_case_50.closed_on IS NULL
                  AND (credit_case_50.record_id = record_16.id OR credit_case_50.record_id IS NULL AND credit_case_50.entry_id IS NULL)
                  AND credit_case_50.post = $5::VARCHAR AND credit_case_50.unit_id = $6::VARCHAR AND credit_case_50.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL
                    AND record_16.confidentiality = 'NONE' AND record_16.state = 'ACTIVE'
                    AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_16.publicity_until IS NULL
                    OR record_16.publicity_until >= $4::DATE)) AND record_16.state != 'DELETED'
                    AND NOT (coalesce(record_16.disclosure_until < $4::DATE, false) OR record_16.state = 'ARCHIVED')
                    AND NOT (record_16.record_class = 'NEGATIVE' AND NOT coalesce(record_16.notice_served_on <= $4::DATE, false))
                    AND record_16.state != 'REVOKED' AND record_16.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
                    AND NOT (record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL AND record_16.confidentiality = 'NONE'
                    AND record_16.state = 'ACTIVE' AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_16.publicity_until IS NULL OR record_16.publicity_until >= $4::DATE) AND record_16.state != 'DELETED'
                    AND NOT (coalesce(record_16.disclosure_until < $4::DATE, false) OR record_16.state = 'ARCHIVED')
                    AND NOT (record_16.record_class = 'NEGATIVE' AND NOT coalesce(record_16.notice_served_on <= $4::DATE, false))
                    AND record_16.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d
    FROM (
      SELECT anon_21.id AS id, anon_21.subject_id AS subject_id, anon_21.category AS category, anon_21.record_class AS record_class,
          anon_21.catalogue_item_id AS catalogue_item_id, anon_21.provider_id AS provider_id, anon_21.provider_key AS provider_key,
          anon_21.jurisdiction AS jurisdiction, anon_21.region_code AS region_code, anon_21.openness AS openness,
          anon_21.openness_basis AS openness_basis, anon_21.openness_reference AS openness_reference,
          anon_21.confidentiality AS confidentiality, anon_21.screened AS screened, anon_21.title AS title,
          anon_21.document_number AS document_number, anon_21.content AS content, anon_21.content_digest AS content_digest,
          anon_21.decided_on AS decided_on, anon_21.ended_on AS ended_on, anon_21.ended_on_source AS ended_on_source,
          anon_21.notice_served_on AS notice_served_on, anon_21.publicity_until AS publicity_until,
          anon_21.disclosure_until AS disclosure_until, anon_21.state AS state, anon_21.disputed_since AS disputed_since,
          anon_21.repaired_on AS repaired_on, anon_21.under_review_since AS under_review_since, anon_21.version AS version,
          anon_21.submitted_at AS submitted_at, anon_21.origin AS origin, anon_21.subtype AS subtype, anon_21.procedure AS procedure,
          anon_21.seriousness AS seriousness, anon_21.exception_reason AS exception_reason, anon_21.declared_until AS declared_until,
          anon_21.publicity_due_on AS publicity_due_on, anon_21.opened_on AS opened_on, anon_21.basis_kind AS basis_kind,
          anon_21.basis_number AS basis_number, anon_21.basis_issuer AS basis_issuer, anon_21.notice_reference AS notice_reference,
          anon_21.basis_effective_on AS basis_effective_on, anon_21.performance_due_on AS performance_due_on,
          anon_21.performed_on AS performed_on, anon_21.agreement_id AS agreement_id, anon_21.statement_digest AS statement_digest,
          anon_21.corrects_id AS corrects_id, anon_21.sort_key AS sort_key, row_number() OVER (ORDER BY anon_21.sort_key DESC,
          anon_21.id DESC) AS rn
      FROM (
        SELECT record_17.id AS id, record_17.subject_id AS subject_id, record_17.category AS category,
            record_17.record_class AS record_class, record_17.catalogue_item_id AS catalogue_item_id, record_17.provider_id AS provider_id,
            record_17.provider_key AS provider_key, record_17.jurisdiction AS jurisdiction, record_17.region_code AS region_code,
            record_17.openness AS openness, record_17.openness_basis AS openness_basis, record_17.openness_reference AS openness_reference,
            record_17.confidentiality AS confidentiality, record_17.screened AS screened, record_17.title AS title,
            record_17.document_number AS document_number, record_17.content AS content, record_17.content_digest AS content_digest,
            record_17.decided_on AS decided_on, record_17.ended_on AS ended_on, record_17.ended_on_source AS ended_on_source,
            record_17.notice_served_on AS notice_served_on, record_17.publicity_until AS publicity_until,
            record_17.disclosure_until AS disclosure_until, record_17.state AS state, record_17.disputed_since AS disputed_since,
            record_17.repaired_on AS repaired_on, record_17.under_review_since AS under_review_since, record_17.version AS version,
            record_17.submitted_at AS submitted_at, record_17.origin AS origin, record_17.subtype AS subtype,
            record_17.procedure AS procedure, record_17.seriousness AS seriousness, record_17.exception_reason AS exception_reason,
            record_17.declared_until AS declared_until, record_17.publicity_due_on AS publicity_due_on, record_17.opened_on AS opened_on,
            record_17.basis_kind AS basis_kind, record_17.basis_number AS basis_number, record_17.basis_issuer AS basis_issuer,
            record_17.notice_reference AS notice_reference, record_17.basis_effective_on AS basis_effective_on,
            record_17.performance_due_on AS performance_due_on, record_17.performed_on AS performed_on,
            record_17.agreement_id AS agreement_id, record_17.statement_digest AS statement_digest, record_17.corrects_id AS corrects_id,
            record_17.decided_on AS sort_key
        FROM record AS record_17
        WHERE ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_51
              WHERE credit_case_51.subject_id = record_17.subject_id AND credit_case_51.closed_on IS NULL
                  AND (credit_case_51.record_id = record_17.id OR credit_case_51.record_id IS NULL AND credit_case_51.entry_id IS NULL)
                  AND credit_case_51.post = $5::VARCHAR AND credit_case_51.unit_id = $6::VARCHAR AND credit_case_51.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $7::VARCHAR))) OR record_17.openness = 'OPEN' AND record_17.openness_basis IS NOT NULL
                    AND record_17.confidentiality = 'NONE' AND record_17.state = 'ACTIVE'
                    AND (record_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_17.publicity_until IS NULL
                    OR record_17.publicity_until >= $4::DATE)) AND record_17.state != 'DELETED'
                    AND NOT (coalesce(record_17.disclosure_until < $4::DATE, false) OR record_17.state = 'ARCHIVED')
                    AND NOT (record_17.record_class = 'NEGATIVE' AND NOT coalesce(record_17.notice_served_on <= $4::DATE, false))
                    AND record_17.state != 'REVOKED' AND record_17.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY record_17.decided_on DESC, record_17.id DESC
        LIMIT 20) AS anon_21) AS anon_18) AS anon_11 ON true) AS anon_1 ON true
