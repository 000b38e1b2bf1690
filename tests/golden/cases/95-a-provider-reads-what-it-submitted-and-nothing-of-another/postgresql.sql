WITH anon_8 AS (
  SELECT anon_9.id AS id
  FROM (
    SELECT anon_10.id AS id
    FROM (
      SELECT region_closure.descendant AS descendant
      FROM region_closure
      WHERE region_closure.ancestor = $4::VARCHAR) AS anon_11 JOIN LATERAL (
      SELECT record_1.id AS id
      FROM record AS record_1
      WHERE record_1.region_code = anon_11.descendant
      ORDER BY record_1.decided_on, record_1.id
      LIMIT 2001) AS anon_10 ON true
    LIMIT 2001) AS anon_9), anon_7 AS (
  SELECT count(*) <= 2000 AS is_few
  FROM anon_8)
SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_5.purpose, 'categories', anon_5.categories, 'region_code',
          anon_5.region_code, 'legal_basis', anon_5.legal_basis, 'matter_format', anon_5.matter_format, 'batch_max_codes',
          anon_5.batch_max_codes, 'valid_from', to_char(anon_5.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_5.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_5.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_4
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_5), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_3
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c4
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', CASE WHEN (
      SELECT anon_7.is_few
      FROM anon_7) THEN (
      SELECT count(*) AS count_1
      FROM record AS record_2
      WHERE record_2.id = any(array((
            SELECT anon_8.id
            FROM anon_8))) AND (record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
                AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                OR record_2.publicity_until >= $5::DATE) OR record_2.provider_id IS NOT NULL AND record_2.provider_id = $6::VARCHAR)
                AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $5::DATE, false)
                OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false) AND NOT (record_2.provider_id IS NOT NULL
                AND record_2.provider_id = $6::VARCHAR)) AND record_2.state != 'REVOKED' AND record_2.openness = 'RESTRICTED'
                AND record_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $7::VARCHAR) AND record_2.provider_id = (
        SELECT unit_1.id
        FROM unit AS unit_1
        WHERE unit_1.code = $8::VARCHAR AND true)) WHEN NOT (
      SELECT anon_7.is_few
      FROM anon_7) THEN (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE (record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $5::DATE) OR record_3.provider_id IS NOT NULL AND record_3.provider_id = $6::VARCHAR)
          AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $5::DATE, false) OR record_3.state = 'ARCHIVED')
          AND NOT (record_3.record_class = 'NEGATIVE' AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false)
          AND NOT (record_3.provider_id IS NOT NULL AND record_3.provider_id = $6::VARCHAR)) AND record_3.state != 'REVOKED'
          AND record_3.openness = 'RESTRICTED' AND record_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $9::VARCHAR) AND record_3.provider_id = (
        SELECT unit_2.id
        FROM unit AS unit_2
        WHERE unit_2.code = $10::VARCHAR AND true)) ELSE NULL END, 'nodes', coalesce(json_agg(json_build_object('title',
            CASE WHEN (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE'
            AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
            OR anon_12.publicity_until >= $5::DATE) AND anon_12.screened IS true OR anon_12.provider_id IS NOT NULL
            AND anon_12.provider_id = $6::VARCHAR) THEN anon_12.title ELSE NULL END, 'decidedOn', anon_12.decided_on, 'subject', anon_13.j)
        ORDER BY anon_12.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_12.openness = 'OPEN'
            AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
            AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
            OR anon_12.publicity_until >= $5::DATE) AND anon_12.state != 'DELETED' AND NOT (coalesce(anon_12.disclosure_until < $5::DATE,
            false) OR anon_12.state = 'ARCHIVED') AND NOT (anon_12.record_class = 'NEGATIVE'
            AND NOT coalesce(anon_12.notice_served_on <= $5::DATE, false)) AND anon_12.state != 'REVOKED')
            OR NOT coalesce(anon_12.provider_id = (
            SELECT unit_3.id
            FROM unit AS unit_3
            WHERE unit_3.code = $11::VARCHAR AND true), false) OR (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= $5::DATE) AND anon_12.screened IS true
                OR anon_12.provider_id IS NOT NULL AND anon_12.provider_id = $6::VARCHAR) AND NOT (anon_12.openness = 'OPEN'
                AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                OR anon_12.publicity_until >= $5::DATE) AND anon_12.screened IS true)) THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_12.subject_id) || ':4;' ELSE '' END || coalesce(anon_13.d, ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':5;', ''), '') ELSE '' END AS anon_14
    FROM (
      SELECT DISTINCT record_4.subject_id AS key
      FROM record AS record_4
      WHERE (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
          AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
          OR record_4.publicity_until >= $5::DATE) OR record_4.provider_id IS NOT NULL AND record_4.provider_id = $6::VARCHAR)
          AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < $5::DATE, false) OR record_4.state = 'ARCHIVED')
          AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false)
          AND NOT (record_4.provider_id IS NOT NULL AND record_4.provider_id = $6::VARCHAR)) AND record_4.state != 'REVOKED'
          AND record_4.openness = 'RESTRICTED' AND record_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $12::VARCHAR) AND record_4.provider_id = (
        SELECT unit_4.id
        FROM unit AS unit_4
        WHERE unit_4.code = $13::VARCHAR AND true) AND NOT (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
            AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $5::DATE) AND record_4.state != 'DELETED'
            AND NOT (coalesce(record_4.disclosure_until < $5::DATE, false) OR record_4.state = 'ARCHIVED')
            AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false))
            AND record_4.state != 'REVOKED' AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
            AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $5::DATE) AND record_4.openness = 'OPEN'
            AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
            AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
            OR record_4.publicity_until >= $5::DATE) AND coalesce(record_4.provider_id = (
            SELECT unit_5.id
            FROM unit AS unit_5
            WHERE unit_5.code = $14::VARCHAR AND true), false))
      LIMIT 5) AS anon_15 JOIN subject AS subject_2 ON subject_2.id = anon_15.key) AS d
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
          anon_17.corrects_id AS corrects_id, anon_17.sort_key AS sort_key
      FROM (
        SELECT anon_18.id AS id, anon_18.subject_id AS subject_id, anon_18.category AS category, anon_18.record_class AS record_class,
            anon_18.catalogue_item_id AS catalogue_item_id, anon_18.provider_id AS provider_id, anon_18.provider_key AS provider_key,
            anon_18.jurisdiction AS jurisdiction, anon_18.region_code AS region_code, anon_18.openness AS openness,
            anon_18.openness_basis AS openness_basis, anon_18.openness_reference AS openness_reference,
            anon_18.confidentiality AS confidentiality, anon_18.screened AS screened, anon_18.title AS title,
            anon_18.document_number AS document_number, anon_18.content AS content, anon_18.content_digest AS content_digest,
            anon_18.decided_on AS decided_on, anon_18.ended_on AS ended_on, anon_18.ended_on_source AS ended_on_source,
            anon_18.notice_served_on AS notice_served_on, anon_18.publicity_until AS publicity_until,
            anon_18.disclosure_until AS disclosure_until, anon_18.state AS state, anon_18.disputed_since AS disputed_since,
            anon_18.repaired_on AS repaired_on, anon_18.under_review_since AS under_review_since, anon_18.version AS version,
            anon_18.submitted_at AS submitted_at, anon_18.origin AS origin, anon_18.subtype AS subtype, anon_18.procedure AS procedure,
            anon_18.seriousness AS seriousness, anon_18.exception_reason AS exception_reason, anon_18.declared_until AS declared_until,
            anon_18.publicity_due_on AS publicity_due_on, anon_18.opened_on AS opened_on, anon_18.basis_kind AS basis_kind,
            anon_18.basis_number AS basis_number, anon_18.basis_issuer AS basis_issuer, anon_18.notice_reference AS notice_reference,
            anon_18.basis_effective_on AS basis_effective_on, anon_18.performance_due_on AS performance_due_on,
            anon_18.performed_on AS performed_on, anon_18.agreement_id AS agreement_id, anon_18.statement_digest AS statement_digest,
            anon_18.corrects_id AS corrects_id, anon_18.sort_key AS sort_key
        FROM (
          SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category,
              record_5.record_class AS record_class, record_5.catalogue_item_id AS catalogue_item_id, record_5.provider_id AS provider_id,
              record_5.provider_key AS provider_key, record_5.jurisdiction AS jurisdiction, record_5.region_code AS region_code,
              record_5.openness AS openness, record_5.openness_basis AS openness_basis, record_5.openness_reference AS openness_reference,
              record_5.confidentiality AS confidentiality, record_5.screened AS screened, record_5.title AS title,
              record_5.document_number AS document_number, record_5.content AS content, record_5.content_digest AS content_digest,
              record_5.decided_on AS decided_on, record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
              record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
              record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
              record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
              record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype,
              record_5.procedure AS procedure, record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason,
              record_5.declared_until AS declared_until, record_5.publicity_due_on AS publicity_due_on, record_5.opened_on AS opened_on,
              record_5.basis_kind AS basis_kind, record_5.basis_number AS basis_number, record_5.basis_issuer AS basis_issuer,
              record_5.notice_reference AS notice_reference, record_5.basis_effective_on AS basis_effective_on,
              record_5.performance_due_on AS performance_due_on, record_5.performed_on AS performed_on,
              record_5.agreement_id AS agreement_id, record_5.statement_digest AS statement_digest, record_5.corrects_id AS corrects_id,
              record_5.decided_on AS sort_key
          FROM record AS record_5
          WHERE (
            SELECT anon_7.is_few
            FROM anon_7) AND record_5.id = any(array((
                SELECT anon_8.id
                FROM anon_8))) AND (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                    AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                    AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                    OR record_5.publicity_until >= $5::DATE) OR record_5.provider_id IS NOT NULL AND record_5.provider_id = $6::VARCHAR)
                    AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < $5::DATE, false)
                    OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_5.notice_served_on <= $5::DATE, false) AND NOT (record_5.provider_id IS NOT NULL
                    AND record_5.provider_id = $6::VARCHAR)) AND record_5.state != 'REVOKED' AND record_5.openness = 'RESTRICTED'
                    AND record_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $15::VARCHAR) AND record_5.provider_id = (
            SELECT unit_6.id
            FROM unit AS unit_6
            WHERE unit_6.code = $16::VARCHAR AND true)
          ORDER BY record_5.decided_on DESC, record_5.id DESC
          LIMIT 5) AS anon_18
        UNION ALL
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
            anon_19.corrects_id AS corrects_id, anon_19.sort_key AS sort_key
        FROM (
          SELECT record_6.id AS id, record_6.subject_id AS subject_id, record_6.category AS category,
              record_6.record_class AS record_class, record_6.catalogue_item_id AS catalogue_item_id, record_6.provider_id AS provider_id,
              record_6.provider_key AS provider_key, record_6.jurisdiction AS jurisdiction, record_6.region_code AS region_code,
              record_6.openness AS openness, record_6.openness_basis AS openness_basis, record_6.openness_reference AS openness_reference,
              record_6.confidentiality AS confidentiality, record_6.screened AS screened, record_6.title AS title,
              record_6.document_number AS document_number, record_6.content AS content, record_6.content_digest AS content_digest,
              record_6.decided_on AS decided_on, record_6.ended_on AS ended_on, record_6.ended_on_source AS ended_on_source,
              record_6.notice_served_on AS notice_served_on, record_6.publicity_until AS publicity_until,
              record_6.disclosure_until AS disclosure_until, record_6.state AS state, record_6.disputed_since AS disputed_since,
              record_6.repaired_on AS repaired_on, record_6.under_review_since AS under_review_since, record_6.version AS version,
              record_6.submitted_at AS submitted_at, record_6.origin AS origin, record_6.subtype AS subtype,
              record_6.procedure AS procedure, record_6.seriousness AS seriousness, record_6.exception_reason AS exception_reason,
              record_6.declared_until AS declared_until, record_6.publicity_due_on AS publicity_due_on, record_6.opened_on AS opened_on,
              record_6.basis_kind AS basis_kind, record_6.basis_number AS basis_number, record_6.basis_issuer AS basis_issuer,
              record_6.notice_reference AS notice_reference, record_6.basis_effective_on AS basis_effective_on,
              record_6.performance_due_on AS performance_due_on, record_6.performed_on AS performed_on,
              record_6.agreement_id AS agreement_id, record_6.statement_digest AS statement_digest, record_6.corrects_id AS corrects_id,
              record_6.decided_on AS sort_key
          FROM record AS record_6
          WHERE NOT (
            SELECT anon_7.is_few
            FROM anon_7) AND (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
                AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                OR record_6.publicity_until >= $5::DATE) OR record_6.provider_id IS NOT NULL AND record_6.provider_id = $6::VARCHAR)
                AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < $5::DATE, false)
                OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
                AND NOT coalesce(record_6.notice_served_on <= $5::DATE, false) AND NOT (record_6.provider_id IS NOT NULL
                AND record_6.provider_id = $6::VARCHAR)) AND record_6.state != 'REVOKED' AND record_6.openness = 'RESTRICTED'
                AND record_6.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $17::VARCHAR) AND record_6.provider_id = (
            SELECT unit_7.id
            FROM unit AS unit_7
            WHERE unit_7.code = $18::VARCHAR AND true)
          ORDER BY record_6.decided_on DESC, record_6.id DESC
          LIMIT 5) AS anon_19) AS anon_17
      ORDER BY anon_17.sort_key DESC, anon_17.id DESC
      LIMIT 5) AS anon_16) AS anon_12
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_20.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_20.name) WHEN (anon_20.kind = 'NATURAL_PERSON')
        THEN json_build_object('name', anon_20.name) ELSE NULL END AS j, '' || '' || CASE WHEN (anon_20.kind != 'NATURAL_PERSON') THEN
        CASE WHEN (NOT (anon_20.openness = 'OPEN' AND anon_20.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_7
            WHERE record_7.subject_id = anon_20.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_7.disclosure_until < $5::DATE, false) OR record_7.state = 'ARCHIVED'
                OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                AND NOT coalesce(record_7.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = anon_20.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $5::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $5::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_20.pseudonym || ':0;' ELSE '' END ELSE '' END ||
                CASE WHEN (anon_20.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
            SELECT 1
            FROM record AS record_8
            WHERE record_8.subject_id = anon_20.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_8.disclosure_until < $5::DATE, false) OR record_8.state = 'ARCHIVED'
                OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                AND NOT coalesce(record_8.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = anon_20.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $5::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $5::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_20.pseudonym || ':1;' ELSE '' END ELSE '' END AS d
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number
      FROM subject AS subject_3
      WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_9
              WHERE record_9.subject_id = subject_3.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= $5::DATE)
                  AND NOT (coalesce(record_9.disclosure_until < $5::DATE, false) OR record_9.state = 'ARCHIVED'
                  OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_9.notice_served_on <= $5::DATE, false) AND NOT (record_9.provider_id IS NOT NULL
                  AND record_9.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $5::DATE, false)
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $5::DATE)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $5::DATE,
                  false)) OFFSET 0 )) OR (EXISTS (
              SELECT *
              FROM record AS record_10
              WHERE record_10.subject_id = subject_3.id AND record_10.provider_id IS NOT NULL AND record_10.provider_id = $6::VARCHAR
                  AND NOT (coalesce(record_10.disclosure_until < $5::DATE, false) OR record_10.state = 'ARCHIVED'
                  OR record_10.state IN ('DELETED', 'REVOKED') OR record_10.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_10.notice_served_on <= $5::DATE, false) AND NOT (record_10.provider_id IS NOT NULL
                  AND record_10.provider_id = $6::VARCHAR))))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_11
              WHERE record_11.subject_id = subject_3.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                  AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                  AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                  OR record_11.publicity_until >= $5::DATE) AND NOT (coalesce(record_11.disclosure_until < $5::DATE, false)
                  OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED') OR record_11.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_11.notice_served_on <= $5::DATE, false) AND NOT (record_11.provider_id IS NOT NULL
                  AND record_11.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $5::DATE, false)
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $5::DATE)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $5::DATE,
                  false)) OFFSET 0 )) OR (EXISTS (
              SELECT *
              FROM record AS record_12
              WHERE record_12.subject_id = subject_3.id AND record_12.provider_id IS NOT NULL AND record_12.provider_id = $6::VARCHAR
                  AND NOT (coalesce(record_12.disclosure_until < $5::DATE, false) OR record_12.state = 'ARCHIVED'
                  OR record_12.state IN ('DELETED', 'REVOKED') OR record_12.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_12.notice_served_on <= $5::DATE, false) AND NOT (record_12.provider_id IS NOT NULL
                  AND record_12.provider_id = $6::VARCHAR)))))) AND subject_3.id = anon_12.subject_id
      LIMIT 1) AS anon_20) AS anon_13 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_3
      FROM record AS record_13
      WHERE (record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL AND record_13.confidentiality = 'NONE'
          AND record_13.state = 'ACTIVE' AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
          OR record_13.publicity_until >= $5::DATE) OR record_13.provider_id IS NOT NULL AND record_13.provider_id = $6::VARCHAR)
          AND record_13.state != 'DELETED' AND NOT (coalesce(record_13.disclosure_until < $5::DATE, false) OR record_13.state = 'ARCHIVED')
          AND NOT (record_13.record_class = 'NEGATIVE' AND NOT coalesce(record_13.notice_served_on <= $5::DATE, false)
          AND NOT (record_13.provider_id IS NOT NULL AND record_13.provider_id = $6::VARCHAR)) AND record_13.state != 'REVOKED'
          AND record_13.openness = 'RESTRICTED' AND record_13.provider_id = (
        SELECT unit_8.id
        FROM unit AS unit_8
        WHERE unit_8.code = $19::VARCHAR AND true))) AS j, (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_4.pseudonym || ':5;', ''), '') ELSE '' END AS anon_21
    FROM (
      SELECT DISTINCT record_14.subject_id AS key
      FROM record AS record_14
      WHERE (record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL AND record_14.confidentiality = 'NONE'
          AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
          OR record_14.publicity_until >= $5::DATE) OR record_14.provider_id IS NOT NULL AND record_14.provider_id = $6::VARCHAR)
          AND record_14.state != 'DELETED' AND NOT (coalesce(record_14.disclosure_until < $5::DATE, false) OR record_14.state = 'ARCHIVED')
          AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $5::DATE, false)
          AND NOT (record_14.provider_id IS NOT NULL AND record_14.provider_id = $6::VARCHAR)) AND record_14.state != 'REVOKED'
          AND record_14.openness = 'RESTRICTED' AND record_14.provider_id = (
        SELECT unit_9.id
        FROM unit AS unit_9
        WHERE unit_9.code = $20::VARCHAR AND true) AND NOT (record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
            AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_14.publicity_until IS NULL OR record_14.publicity_until >= $5::DATE) AND record_14.state != 'DELETED'
            AND NOT (coalesce(record_14.disclosure_until < $5::DATE, false) OR record_14.state = 'ARCHIVED')
            AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $5::DATE, false))
            AND record_14.state != 'REVOKED' AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
            AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_14.publicity_until IS NULL OR record_14.publicity_until >= $5::DATE) AND coalesce(record_14.provider_id = (
            SELECT unit_10.id
            FROM unit AS unit_10
            WHERE unit_10.code = $21::VARCHAR AND true), false))
      LIMIT 5) AS anon_22 JOIN subject AS subject_4 ON subject_4.id = anon_22.key) AS d) AS anon_2 ON true
