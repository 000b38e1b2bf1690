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
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'name', anon_6.name, 'status',
      anon_6.status, 'negative', anon_7.j, 'records', anon_8.j, 'listEntries', anon_9.j) WHEN (anon_6.kind = 'NATURAL_PERSON')
      THEN json_build_object('__typename', 'Person', 'name', anon_6.name, 'status', anon_6.status, 'negative', anon_10.j, 'records',
      anon_11.j, 'listEntries', anon_12.j) ELSE NULL END AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN
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
              THEN anon_6.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d,
              '') || coalesce(anon_9.d, '') || coalesce(anon_10.d, '') || coalesce(anon_11.d, '') || coalesce(anon_12.d, '') AS d
  FROM (
    SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
        subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
        subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
        subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
        subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
        subject_1.listed_number AS listed_number
    FROM subject AS subject_1
    WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = '152900') OR subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
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
                OR subject_1.kind = 'NATURAL_PERSON' AND (subject_1.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = '152900') OR (EXISTS (
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
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE, false)) OFFSET 0 )))
                AND NOT (NOT ((EXISTS (
              SELECT 1
              FROM record AS record_5
              WHERE record_5.subject_id = subject_1.id AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false)
                  OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED')) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_5
              WHERE list_entry_5.subject_id = subject_1.id OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM credit_case AS credit_case_1
              WHERE credit_case_1.subject_id = subject_1.id OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM authorisation AS authorisation_1
              WHERE authorisation_1.subject_id = subject_1.id OFFSET 0 ))))) AND subject_1.identity_key = $5::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_1
      FROM record AS record_6
      WHERE (record_6.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = '152900') OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
              AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $4::DATE)) AND record_6.state != 'DELETED'
              AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
              AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
              AND record_6.state != 'REVOKED' AND record_6.record_class = 'NEGATIVE' AND record_6.subject_id = anon_6.id
              AND anon_6.kind != 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_7
        WHERE (record_7.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_7.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $4::DATE)) AND record_7.state != 'DELETED'
                AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
                AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
                AND record_7.state != 'REVOKED' AND record_7.record_class = 'NEGATIVE' AND record_7.subject_id = anon_6.id
                AND anon_6.kind != 'NATURAL_PERSON' AND NOT (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $4::DATE) AND record_7.state != 'DELETED'
                AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
                AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
                AND record_7.state != 'REVOKED' AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $4::DATE)))) THEN anon_6.pseudonym || ':0;'
                ELSE '' END AS d) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM record AS record_8
        WHERE (record_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_8.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= $4::DATE)) AND record_8.state != 'DELETED'
                AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
                AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false))
                AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'), 'nodes',
                coalesce(json_agg(json_build_object('title', CASE WHEN (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                AND anon_13.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '152900') OR anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
                    AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true)
                    THEN anon_13.title ELSE NULL END, 'category', anon_13.category, 'openness', anon_13.openness, 'opennessBasis',
                    anon_13.openness_basis, 'decidedOn', anon_13.decided_on, 'publicityUntil', anon_13.publicity_until, 'disclosureUntil',
                    CASE WHEN (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE',
                    'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_13.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '152900')) THEN anon_13.disclosure_until ELSE NULL END, 'flags',
                    json_build_object('disputed', (anon_13.disputed_since IS NOT NULL), 'repaired', (anon_13.repaired_on IS NOT NULL),
                    'underReview', (anon_13.under_review_since IS NOT NULL)))
          ORDER BY anon_13.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_13.openness = 'OPEN'
              AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
              AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
              OR anon_13.publicity_until >= $4::DATE) AND anon_13.state != 'DELETED' AND NOT (coalesce(anon_13.disclosure_until < $4::DATE,
              false) OR anon_13.state = 'ARCHIVED') AND NOT (anon_13.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_13.notice_served_on <= $4::DATE, false)) AND anon_13.state != 'REVOKED')
              OR (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_13.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '152900') OR anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
                  AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true)
                  AND NOT (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE'
                  AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                  OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true) OR anon_13.category IN ('NP_ADMIN_LICENSE',
                  'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                  AND anon_13.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900')) THEN (
          SELECT subject_2.pseudonym
          FROM subject AS subject_2
          WHERE subject_2.id = anon_13.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_9
        WHERE (record_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_9.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= $4::DATE)) AND record_9.state != 'DELETED'
                AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                AND record_9.state != 'REVOKED' AND record_9.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
                AND NOT (record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
                AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                OR record_9.publicity_until >= $4::DATE) AND record_9.state != 'DELETED'
                AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                AND record_9.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d
    FROM (
      SELECT anon_14.id AS id, anon_14.subject_id AS subject_id, anon_14.category AS category, anon_14.record_class AS record_class,
          anon_14.catalogue_item_id AS catalogue_item_id, anon_14.provider_id AS provider_id, anon_14.provider_key AS provider_key,
          anon_14.jurisdiction AS jurisdiction, anon_14.region_code AS region_code, anon_14.openness AS openness,
          anon_14.openness_basis AS openness_basis, anon_14.openness_reference AS openness_reference,
          anon_14.confidentiality AS confidentiality, anon_14.screened AS screened, anon_14.title AS title,
          anon_14.document_number AS document_number, anon_14.content AS content, anon_14.content_digest AS content_digest,
          anon_14.decided_on AS decided_on, anon_14.ended_on AS ended_on, anon_14.ended_on_source AS ended_on_source,
          anon_14.notice_served_on AS notice_served_on, anon_14.publicity_until AS publicity_until,
          anon_14.disclosure_until AS disclosure_until, anon_14.state AS state, anon_14.disputed_since AS disputed_since,
          anon_14.repaired_on AS repaired_on, anon_14.under_review_since AS under_review_since, anon_14.version AS version,
          anon_14.submitted_at AS submitted_at, anon_14.origin AS origin, anon_14.subtype AS subtype, anon_14.procedure AS procedure,
          anon_14.seriousness AS seriousness, anon_14.exception_reason AS exception_reason, anon_14.declared_until AS declared_until,
          anon_14.publicity_due_on AS publicity_due_on, anon_14.opened_on AS opened_on, anon_14.basis_kind AS basis_kind,
          anon_14.basis_number AS basis_number, anon_14.basis_issuer AS basis_issuer, anon_14.notice_reference AS notice_reference,
          anon_14.basis_effective_on AS basis_effective_on, anon_14.performance_due_on AS performance_due_on,
          anon_14.performed_on AS performed_on, anon_14.agreement_id AS agreement_id, anon_14.statement_digest AS statement_digest,
          anon_14.corrects_id AS corrects_id, anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key DESC,
          anon_14.id DESC) AS rn
      FROM (
        SELECT record_10.id AS id, record_10.subject_id AS subject_id, record_10.category AS category,
            record_10.record_class AS record_class, record_10.catalogue_item_id AS catalogue_item_id, record_10.provider_id AS provider_id,
            record_10.provider_key AS provider_key, record_10.jurisdiction AS jurisdiction, record_10.region_code AS region_code,
            record_10.openness AS openness, record_10.openness_basis AS openness_basis, record_10.openness_reference AS openness_reference,
            record_10.confidentiality AS confidentiality, record_10.screened AS screened, record_10.title AS title,
            record_10.document_number AS document_number, record_10.content AS content, record_10.content_digest AS content_digest,
            record_10.decided_on AS decided_on, record_10.ended_on AS ended_on, record_10.ended_on_source AS ended_on_source,
            record_10.notice_served_on AS notice_served_on, record_10.publicity_until AS publicity_until,
            record_10.disclosure_until AS disclosure_until, record_10.state AS state, record_10.disputed_since AS disputed_since,
            record_10.repaired_on AS repaired_on, record_10.under_review_since AS under_review_since, record_10.version AS version,
            record_10.submitted_at AS submitted_at, record_10.origin AS origin, record_10.subtype AS subtype,
            record_10.procedure AS procedure, record_10.seriousness AS seriousness, record_10.exception_reason AS exception_reason,
            record_10.declared_until AS declared_until, record_10.publicity_due_on AS publicity_due_on, record_10.opened_on AS opened_on,
            record_10.basis_kind AS basis_kind, record_10.basis_number AS basis_number, record_10.basis_issuer AS basis_issuer,
            record_10.notice_reference AS notice_reference, record_10.basis_effective_on AS basis_effective_on,
            record_10.performance_due_on AS performance_due_on, record_10.performed_on AS performed_on,
            record_10.agreement_id AS agreement_id, record_10.statement_digest AS statement_digest, record_10.corrects_id AS corrects_id,
            record_10.decided_on AS sort_key
        FROM record AS record_10
        WHERE (record_10.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_10.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                OR record_10.publicity_until >= $4::DATE)) AND record_10.state != 'DELETED'
                AND NOT (coalesce(record_10.disclosure_until < $4::DATE, false) OR record_10.state = 'ARCHIVED')
                AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $4::DATE, false))
                AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_10.decided_on DESC, record_10.id DESC
        LIMIT 20) AS anon_14) AS anon_13) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('state', anon_15.state, 'grounds', CASE WHEN (anon_15.openness = 'OPEN'
        AND anon_15.openness_basis IS NOT NULL AND anon_15.state = 'PUBLISHED' AND coalesce(anon_15.published_on <= $4::DATE, false)
        AND (anon_15.publicity_until IS NULL OR anon_15.publicity_until >= $4::DATE) AND anon_15.screened IS true) THEN anon_15.grounds
        ELSE NULL END, 'disputed', (anon_15.disputed_since IS NOT NULL), 'list', anon_16.j)
        ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || coalesce(anon_16.d, ''), ''), '') AS d
    FROM (
      SELECT list_entry_6.id AS id, list_entry_6.list_id AS list_id, list_entry_6.subject_id AS subject_id, list_entry_6.state AS state,
          list_entry_6.behaviour AS behaviour, list_entry_6.grounds AS grounds, list_entry_6.screened AS screened,
          list_entry_6.basis_document AS basis_document, list_entry_6.determining_unit_id AS determining_unit_id,
          list_entry_6.region_code AS region_code, list_entry_6.openness AS openness, list_entry_6.openness_basis AS openness_basis,
          list_entry_6.decided_on AS decided_on, list_entry_6.published_on AS published_on,
          list_entry_6.publicity_until AS publicity_until, list_entry_6.removed_on AS removed_on,
          list_entry_6.disputed_since AS disputed_since, list_entry_6.ground_record_id AS ground_record_id,
          row_number() OVER (ORDER BY list_entry_6.decided_on DESC, list_entry_6.id DESC) AS rn
      FROM list_entry AS list_entry_6
      WHERE list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
          AND coalesce(list_entry_6.published_on <= $4::DATE, false) AND (list_entry_6.publicity_until IS NULL
          OR list_entry_6.publicity_until >= $4::DATE) AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_6.removed_on <= $4::DATE, false)) AND list_entry_6.subject_id = anon_6.id
          AND anon_6.kind != 'NATURAL_PERSON'
      ORDER BY list_entry_6.decided_on DESC, list_entry_6.id DESC
      LIMIT 100) AS anon_15
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('name', anon_17.name) AS j, '' || '' AS d
      FROM (
        SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
            credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
            credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
        FROM credit_list AS credit_list_1
        WHERE true AND credit_list_1.id = anon_15.list_id
        LIMIT 1) AS anon_17) AS anon_16 ON true) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_3
      FROM record AS record_11
      WHERE (record_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_11.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = '152900') OR record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
              AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE' AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_11.publicity_until IS NULL OR record_11.publicity_until >= $4::DATE)) AND record_11.state != 'DELETED'
              AND NOT (coalesce(record_11.disclosure_until < $4::DATE, false) OR record_11.state = 'ARCHIVED')
              AND NOT (record_11.record_class = 'NEGATIVE' AND NOT coalesce(record_11.notice_served_on <= $4::DATE, false))
              AND record_11.state != 'REVOKED' AND record_11.record_class = 'NEGATIVE' AND record_11.subject_id = anon_6.id
              AND anon_6.kind = 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_12
        WHERE (record_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_12.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                OR record_12.publicity_until >= $4::DATE)) AND record_12.state != 'DELETED'
                AND NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED')
                AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false))
                AND record_12.state != 'REVOKED' AND record_12.record_class = 'NEGATIVE' AND record_12.subject_id = anon_6.id
                AND anon_6.kind = 'NATURAL_PERSON' AND NOT (record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                OR record_12.publicity_until >= $4::DATE) AND record_12.state != 'DELETED'
                AND NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED')
                AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false))
                AND record_12.state != 'REVOKED' AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                OR record_12.publicity_until >= $4::DATE)))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d) AS anon_10 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_4
        FROM record AS record_13
        WHERE (record_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_13.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                OR record_13.publicity_until >= $4::DATE)) AND record_13.state != 'DELETED'
                AND NOT (coalesce(record_13.disclosure_until < $4::DATE, false) OR record_13.state = 'ARCHIVED')
                AND NOT (record_13.record_class = 'NEGATIVE' AND NOT coalesce(record_13.notice_served_on <= $4::DATE, false))
                AND record_13.state != 'REVOKED' AND record_13.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'), 'nodes',
                coalesce(json_agg(json_build_object('title', CASE WHEN (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                AND anon_18.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '152900') OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                    AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true)
                    THEN anon_18.title ELSE NULL END, 'category', anon_18.category, 'openness', anon_18.openness, 'opennessBasis',
                    anon_18.openness_basis, 'decidedOn', anon_18.decided_on, 'publicityUntil', anon_18.publicity_until, 'disclosureUntil',
                    CASE WHEN (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE',
                    'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '152900')) THEN anon_18.disclosure_until ELSE NULL END, 'flags',
                    json_build_object('disputed', (anon_18.disputed_since IS NOT NULL), 'repaired', (anon_18.repaired_on IS NOT NULL),
                    'underReview', (anon_18.under_review_since IS NOT NULL)))
          ORDER BY anon_18.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_18.openness = 'OPEN'
              AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
              AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
              OR anon_18.publicity_until >= $4::DATE) AND anon_18.state != 'DELETED' AND NOT (coalesce(anon_18.disclosure_until < $4::DATE,
              false) OR anon_18.state = 'ARCHIVED') AND NOT (anon_18.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_18.notice_served_on <= $4::DATE, false)) AND anon_18.state != 'REVOKED')
              OR (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '152900') OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                  AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true)
                  AND NOT (anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE'
                  AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                  OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true) OR anon_18.category IN ('NP_ADMIN_LICENSE',
                  'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                  AND anon_18.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900')) THEN (
          SELECT subject_3.pseudonym
          FROM subject AS subject_3
          WHERE subject_3.id = anon_18.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_14
        WHERE (record_14.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_14.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                OR record_14.publicity_until >= $4::DATE)) AND record_14.state != 'DELETED'
                AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED')
                AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false))
                AND record_14.state != 'REVOKED' AND record_14.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
                AND NOT (record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL AND record_14.confidentiality = 'NONE'
                AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_14.publicity_until IS NULL OR record_14.publicity_until >= $4::DATE) AND record_14.state != 'DELETED'
                AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED')
                AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false))
                AND record_14.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d
    FROM (
      SELECT anon_19.id AS id, anon_19.subject_id AS subject_id, anon_19.category AS category, anon_19.record_class AS record_class,
          anon_19.catalogue_item_id AS catalogue_item_id, anon_19.provider_id AS provider_id, anon_19.provider_key AS provider_key,
          anon_19.jurisdiction AS jurisdiction, anon_19.region_code AS region_code, anon_19.openness AS openness,
          anon_19.openness_basis AS openness_basis, anon_19.openness_reference AS openness_reference,
          anon_19.confidentiality AS confidentiality, anon_19.screened AS screened, anon_19.title AS title,
          anon_19.document_number AS document_number, anon_19.content AS content, anon_19.content_digest AS content_digest,
          anon_19.decided_on AS decided_on, anon_19.ended_on AS ended_on, anon_19.ended_on_source AS ended_on_source,
          anon_19.notice_served_on AS notice_served_on, anon_19.publicity_until AS publicity_until,
          anon_19.disclosure_until AS disclosure_until, anon_19.state AS state, anon_19.disputed_since AS disputed_since,
          anon_19.repaired_on AS repaired_on, anon_19.under_review_since AS under_review_since, anon_19.version AS version,
          anon_19.submitted_at AS submitted_at, anon_19.origin AS origin, anon_19.subtype AS subtype, anon_19.procedure AS procedure,
          anon_19.seriousness AS seriousness, anon_19.exception_reason AS exception_reason, anon_19.declared_until AS declared_until,
          anon_19.publicity_due_on AS publicity_due_on, anon_19.opened_on AS opened_on, anon_19.basis_kind AS basis_kind,
          anon_19.basis_number AS basis_number, anon_19.basis_issuer AS basis_issuer, anon_19.notice_reference AS notice_reference,
          anon_19.basis_effective_on AS basis_effective_on, anon_19.performance_due_on AS performance_due_on,
          anon_19.performed_on AS performed_on, anon_19.agreement_id AS agreement_id, anon_19.statement_digest AS statement_digest,
          anon_19.corrects_id AS corrects_id, anon_19.sort_key AS sort_key, row_number() OVER (ORDER BY anon_19.sort_key DESC,
          anon_19.id DESC) AS rn
      FROM (
        SELECT record_15.id AS id, record_15.subject_id AS subject_id, record_15.category AS category,
            record_15.record_class AS record_class, record_15.catalogue_item_id AS catalogue_item_id, record_15.provider_id AS provider_id,
            record_15.provider_key AS provider_key, record_15.jurisdiction AS jurisdiction, record_15.region_code AS region_code,
            record_15.openness AS openness, record_15.openness_basis AS openness_basis, record_15.openness_reference AS openness_reference,
            record_15.confidentiality AS confidentiality, record_15.screened AS screened, record_15.title AS title,
            record_15.document_number AS document_number, record_15.content AS content, record_15.content_digest AS content_digest,
            record_15.decided_on AS decided_on, record_15.ended_on AS ended_on, record_15.ended_on_source AS ended_on_source,
            record_15.notice_served_on AS notice_served_on, record_15.publicity_until AS publicity_until,
            record_15.disclosure_until AS disclosure_until, record_15.state AS state, record_15.disputed_since AS disputed_since,
            record_15.repaired_on AS repaired_on, record_15.under_review_since AS under_review_since, record_15.version AS version,
            record_15.submitted_at AS submitted_at, record_15.origin AS origin, record_15.subtype AS subtype,
            record_15.procedure AS procedure, record_15.seriousness AS seriousness, record_15.exception_reason AS exception_reason,
            record_15.declared_until AS declared_until, record_15.publicity_due_on AS publicity_due_on, record_15.opened_on AS opened_on,
            record_15.basis_kind AS basis_kind, record_15.basis_number AS basis_number, record_15.basis_issuer AS basis_issuer,
            record_15.notice_reference AS notice_reference, record_15.basis_effective_on AS basis_effective_on,
            record_15.performance_due_on AS performance_due_on, record_15.performed_on AS performed_on,
            record_15.agreement_id AS agreement_id, record_15.statement_digest AS statement_digest, record_15.corrects_id AS corrects_id,
            record_15.decided_on AS sort_key
        FROM record AS record_15
        WHERE (record_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_15.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL
                AND record_15.confidentiality = 'NONE' AND record_15.state = 'ACTIVE'
                AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
                OR record_15.publicity_until >= $4::DATE)) AND record_15.state != 'DELETED'
                AND NOT (coalesce(record_15.disclosure_until < $4::DATE, false) OR record_15.state = 'ARCHIVED')
                AND NOT (record_15.record_class = 'NEGATIVE' AND NOT coalesce(record_15.notice_served_on <= $4::DATE, false))
                AND record_15.state != 'REVOKED' AND record_15.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY record_15.decided_on DESC, record_15.id DESC
        LIMIT 20) AS anon_19) AS anon_18) AS anon_11 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('state', anon_20.state, 'grounds', CASE WHEN (anon_20.openness = 'OPEN'
        AND anon_20.openness_basis IS NOT NULL AND anon_20.state = 'PUBLISHED' AND coalesce(anon_20.published_on <= $4::DATE, false)
        AND (anon_20.publicity_until IS NULL OR anon_20.publicity_until >= $4::DATE) AND anon_20.screened IS true) THEN anon_20.grounds
        ELSE NULL END, 'disputed', (anon_20.disputed_since IS NOT NULL), 'list', anon_21.j)
        ORDER BY anon_20.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || coalesce(anon_21.d, ''), ''), '') AS d
    FROM (
      SELECT list_entry_7.id AS id, list_entry_7.list_id AS list_id, list_entry_7.subject_id AS subject_id, list_entry_7.state AS state,
          list_entry_7.behaviour AS behaviour, list_entry_7.grounds AS grounds, list_entry_7.screened AS screened,
          list_entry_7.basis_document AS basis_document, list_entry_7.determining_unit_id AS determining_unit_id,
          list_entry_7.region_code AS region_code, list_entry_7.openness AS openness, list_entry_7.openness_basis AS openness_basis,
          list_entry_7.decided_on AS decided_on, list_entry_7.published_on AS published_on,
          list_entry_7.publicity_until AS publicity_until, list_entry_7.removed_on AS removed_on,
          list_entry_7.disputed_since AS disputed_since, list_entry_7.ground_record_id AS ground_record_id,
          row_number() OVER (ORDER BY list_entry_7.decided_on DESC, list_entry_7.id DESC) AS rn
      FROM list_entry AS list_entry_7
      WHERE list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL AND list_entry_7.state = 'PUBLISHED'
          AND coalesce(list_entry_7.published_on <= $4::DATE, false) AND (list_entry_7.publicity_until IS NULL
          OR list_entry_7.publicity_until >= $4::DATE) AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_7.removed_on <= $4::DATE, false)) AND list_entry_7.subject_id = anon_6.id
          AND anon_6.kind = 'NATURAL_PERSON'
      ORDER BY list_entry_7.decided_on DESC, list_entry_7.id DESC
      LIMIT 100) AS anon_20
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('name', anon_22.name) AS j, '' || '' AS d
      FROM (
        SELECT credit_list_2.id AS id, credit_list_2.key AS key, credit_list_2.name AS name, credit_list_2.type AS type,
            credit_list_2.authority AS authority, credit_list_2.region_code AS region_code, credit_list_2.jurisdiction AS jurisdiction,
            credit_list_2.legal_basis AS legal_basis, credit_list_2.number_exception AS number_exception
        FROM credit_list AS credit_list_2
        WHERE true AND credit_list_2.id = anon_20.list_id
        LIMIT 1) AS anon_22) AS anon_21 ON true) AS anon_12 ON true) AS anon_1 ON true
