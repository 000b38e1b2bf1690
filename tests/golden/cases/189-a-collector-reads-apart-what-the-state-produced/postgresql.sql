SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_8.purpose, 'categories', anon_8.categories, 'region_code',
          anon_8.region_code, 'legal_basis', anon_8.legal_basis, 'matter_format', anon_8.matter_format, 'batch_max_codes',
          anon_8.batch_max_codes, 'valid_from', to_char(anon_8.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_8.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_8.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_7
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_8), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_6
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c10
FROM (
  SELECT 1 AS one) AS anon_9
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE (record_1.provider_id IS NOT NULL AND record_1.provider_id = $4::VARCHAR OR record_1.openness = 'OPEN'
          AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
          AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $5::DATE)) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $5::DATE,
          false) OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
          AND NOT coalesce(record_1.notice_served_on <= $5::DATE, false) AND NOT (record_1.provider_id IS NOT NULL
          AND record_1.provider_id = $4::VARCHAR)) AND record_1.state != 'REVOKED' AND record_1.origin = 'GOVERNMENT'), 'nodes',
          coalesce(json_agg(json_build_object('title', CASE WHEN (anon_10.provider_id IS NOT NULL AND anon_10.provider_id = $4::VARCHAR
          OR anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE'
          AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
          OR anon_10.publicity_until >= $5::DATE) AND anon_10.screened IS true) THEN anon_10.title ELSE NULL END, 'origin', anon_10.origin)
        ORDER BY anon_10.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_10.openness = 'OPEN'
            AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
            AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
            OR anon_10.publicity_until >= $5::DATE) AND anon_10.state != 'DELETED' AND NOT (coalesce(anon_10.disclosure_until < $5::DATE,
            false) OR anon_10.state = 'ARCHIVED') AND NOT (anon_10.record_class = 'NEGATIVE'
            AND NOT coalesce(anon_10.notice_served_on <= $5::DATE, false)) AND anon_10.state != 'REVOKED')
            OR (anon_10.provider_id IS NOT NULL AND anon_10.provider_id = $4::VARCHAR OR anon_10.openness = 'OPEN'
            AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
            AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
            OR anon_10.publicity_until >= $5::DATE) AND anon_10.screened IS true) AND NOT (anon_10.openness = 'OPEN'
            AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
            AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
            OR anon_10.publicity_until >= $5::DATE) AND anon_10.screened IS true)) THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_10.subject_id) || ':0;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':1;', ''), '') ELSE '' END AS anon_11
    FROM (
      SELECT DISTINCT record_2.subject_id AS key
      FROM record AS record_2
      WHERE (record_2.provider_id IS NOT NULL AND record_2.provider_id = $4::VARCHAR OR record_2.openness = 'OPEN'
          AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
          AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $5::DATE)) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $5::DATE,
          false) OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE'
          AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false) AND NOT (record_2.provider_id IS NOT NULL
          AND record_2.provider_id = $4::VARCHAR)) AND record_2.state != 'REVOKED' AND record_2.origin = 'GOVERNMENT'
          AND NOT (record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $5::DATE) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $5::DATE,
          false) OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE'
          AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false)) AND record_2.state != 'REVOKED' AND record_2.openness = 'OPEN'
          AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
          AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $5::DATE))
      LIMIT 5) AS anon_12 JOIN subject AS subject_2 ON subject_2.id = anon_12.key) AS d
  FROM (
    SELECT anon_13.id AS id, anon_13.subject_id AS subject_id, anon_13.category AS category, anon_13.record_class AS record_class,
        anon_13.catalogue_item_id AS catalogue_item_id, anon_13.provider_id AS provider_id, anon_13.provider_key AS provider_key,
        anon_13.jurisdiction AS jurisdiction, anon_13.region_code AS region_code, anon_13.openness AS openness,
        anon_13.openness_basis AS openness_basis, anon_13.openness_reference AS openness_reference,
        anon_13.confidentiality AS confidentiality, anon_13.screened AS screened, anon_13.title AS title,
        anon_13.document_number AS document_number, anon_13.content AS content, anon_13.content_digest AS content_digest,
        anon_13.decided_on AS decided_on, anon_13.ended_on AS ended_on, anon_13.ended_on_source AS ended_on_source,
        anon_13.notice_served_on AS notice_served_on, anon_13.publicity_until AS publicity_until,
        anon_13.disclosure_until AS disclosure_until, anon_13.state AS state, anon_13.disputed_since AS disputed_since,
        anon_13.repaired_on AS repaired_on, anon_13.under_review_since AS under_review_since, anon_13.version AS version,
        anon_13.submitted_at AS submitted_at, anon_13.origin AS origin, anon_13.subtype AS subtype, anon_13.procedure AS procedure,
        anon_13.seriousness AS seriousness, anon_13.exception_reason AS exception_reason, anon_13.declared_until AS declared_until,
        anon_13.publicity_due_on AS publicity_due_on, anon_13.opened_on AS opened_on, anon_13.basis_kind AS basis_kind,
        anon_13.basis_number AS basis_number, anon_13.basis_issuer AS basis_issuer, anon_13.notice_reference AS notice_reference,
        anon_13.basis_effective_on AS basis_effective_on, anon_13.performance_due_on AS performance_due_on,
        anon_13.performed_on AS performed_on, anon_13.agreement_id AS agreement_id, anon_13.statement_digest AS statement_digest,
        anon_13.corrects_id AS corrects_id, anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key DESC,
        anon_13.id DESC) AS rn
    FROM (
      SELECT record_3.id AS id, record_3.subject_id AS subject_id, record_3.category AS category, record_3.record_class AS record_class,
          record_3.catalogue_item_id AS catalogue_item_id, record_3.provider_id AS provider_id, record_3.provider_key AS provider_key,
          record_3.jurisdiction AS jurisdiction, record_3.region_code AS region_code, record_3.openness AS openness,
          record_3.openness_basis AS openness_basis, record_3.openness_reference AS openness_reference,
          record_3.confidentiality AS confidentiality, record_3.screened AS screened, record_3.title AS title,
          record_3.document_number AS document_number, record_3.content AS content, record_3.content_digest AS content_digest,
          record_3.decided_on AS decided_on, record_3.ended_on AS ended_on, record_3.ended_on_source AS ended_on_source,
          record_3.notice_served_on AS notice_served_on, record_3.publicity_until AS publicity_until,
          record_3.disclosure_until AS disclosure_until, record_3.state AS state, record_3.disputed_since AS disputed_since,
          record_3.repaired_on AS repaired_on, record_3.under_review_since AS under_review_since, record_3.version AS version,
          record_3.submitted_at AS submitted_at, record_3.origin AS origin, record_3.subtype AS subtype, record_3.procedure AS procedure,
          record_3.seriousness AS seriousness, record_3.exception_reason AS exception_reason, record_3.declared_until AS declared_until,
          record_3.publicity_due_on AS publicity_due_on, record_3.opened_on AS opened_on, record_3.basis_kind AS basis_kind,
          record_3.basis_number AS basis_number, record_3.basis_issuer AS basis_issuer, record_3.notice_reference AS notice_reference,
          record_3.basis_effective_on AS basis_effective_on, record_3.performance_due_on AS performance_due_on,
          record_3.performed_on AS performed_on, record_3.agreement_id AS agreement_id, record_3.statement_digest AS statement_digest,
          record_3.corrects_id AS corrects_id, record_3.decided_on AS sort_key
      FROM record AS record_3
      WHERE (record_3.provider_id IS NOT NULL AND record_3.provider_id = $4::VARCHAR OR record_3.openness = 'OPEN'
          AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
          AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $5::DATE)) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $5::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false) AND NOT (record_3.provider_id IS NOT NULL
          AND record_3.provider_id = $4::VARCHAR)) AND record_3.state != 'REVOKED' AND record_3.origin = 'GOVERNMENT'
      ORDER BY record_3.decided_on DESC, record_3.id DESC
      LIMIT 1) AS anon_13) AS anon_10) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM record AS record_4
      WHERE (record_4.provider_id IS NOT NULL AND record_4.provider_id = $4::VARCHAR OR record_4.openness = 'OPEN'
          AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
          AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
          OR record_4.publicity_until >= $5::DATE)) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < $5::DATE,
          false) OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
          AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false) AND NOT (record_4.provider_id IS NOT NULL
          AND record_4.provider_id = $4::VARCHAR)) AND record_4.state != 'REVOKED' AND record_4.origin = 'MARKET'), 'nodes',
          coalesce(json_agg(json_build_object('title', CASE WHEN (anon_14.provider_id IS NOT NULL AND anon_14.provider_id = $4::VARCHAR
          OR anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL AND anon_14.confidentiality = 'NONE'
          AND anon_14.state = 'ACTIVE' AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
          OR anon_14.publicity_until >= $5::DATE) AND anon_14.screened IS true) THEN anon_14.title ELSE NULL END, 'origin', anon_14.origin)
        ORDER BY anon_14.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_14.openness = 'OPEN'
            AND anon_14.openness_basis IS NOT NULL AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
            AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
            OR anon_14.publicity_until >= $5::DATE) AND anon_14.state != 'DELETED' AND NOT (coalesce(anon_14.disclosure_until < $5::DATE,
            false) OR anon_14.state = 'ARCHIVED') AND NOT (anon_14.record_class = 'NEGATIVE'
            AND NOT coalesce(anon_14.notice_served_on <= $5::DATE, false)) AND anon_14.state != 'REVOKED')
            OR (anon_14.provider_id IS NOT NULL AND anon_14.provider_id = $4::VARCHAR OR anon_14.openness = 'OPEN'
            AND anon_14.openness_basis IS NOT NULL AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
            AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
            OR anon_14.publicity_until >= $5::DATE) AND anon_14.screened IS true) AND NOT (anon_14.openness = 'OPEN'
            AND anon_14.openness_basis IS NOT NULL AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
            AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
            OR anon_14.publicity_until >= $5::DATE) AND anon_14.screened IS true)) THEN (
        SELECT subject_3.pseudonym
        FROM subject AS subject_3
        WHERE subject_3.id = anon_14.subject_id) || ':0;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_4.pseudonym || ':1;', ''), '') ELSE '' END AS anon_15
    FROM (
      SELECT DISTINCT record_5.subject_id AS key
      FROM record AS record_5
      WHERE (record_5.provider_id IS NOT NULL AND record_5.provider_id = $4::VARCHAR OR record_5.openness = 'OPEN'
          AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
          AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
          OR record_5.publicity_until >= $5::DATE)) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < $5::DATE,
          false) OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
          AND NOT coalesce(record_5.notice_served_on <= $5::DATE, false) AND NOT (record_5.provider_id IS NOT NULL
          AND record_5.provider_id = $4::VARCHAR)) AND record_5.state != 'REVOKED' AND record_5.origin = 'MARKET'
          AND NOT (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
          AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
          OR record_5.publicity_until >= $5::DATE) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < $5::DATE,
          false) OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
          AND NOT coalesce(record_5.notice_served_on <= $5::DATE, false)) AND record_5.state != 'REVOKED' AND record_5.openness = 'OPEN'
          AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
          AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
          OR record_5.publicity_until >= $5::DATE))
      LIMIT 5) AS anon_16 JOIN subject AS subject_4 ON subject_4.id = anon_16.key) AS d
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
      WHERE (record_6.provider_id IS NOT NULL AND record_6.provider_id = $4::VARCHAR OR record_6.openness = 'OPEN'
          AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
          AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
          OR record_6.publicity_until >= $5::DATE)) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < $5::DATE,
          false) OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
          AND NOT coalesce(record_6.notice_served_on <= $5::DATE, false) AND NOT (record_6.provider_id IS NOT NULL
          AND record_6.provider_id = $4::VARCHAR)) AND record_6.state != 'REVOKED' AND record_6.origin = 'MARKET'
      ORDER BY record_6.decided_on DESC, record_6.id DESC
      LIMIT 1) AS anon_17) AS anon_14) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_3
      FROM record AS record_7
      WHERE (record_7.provider_id IS NOT NULL AND record_7.provider_id = $4::VARCHAR OR record_7.openness = 'OPEN'
          AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
          AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
          OR record_7.publicity_until >= $5::DATE)) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < $5::DATE,
          false) OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE'
          AND NOT coalesce(record_7.notice_served_on <= $5::DATE, false) AND NOT (record_7.provider_id IS NOT NULL
          AND record_7.provider_id = $4::VARCHAR)) AND record_7.state != 'REVOKED' AND record_7.origin = 'SELF_DECLARED'), 'nodes',
          coalesce(json_agg(json_build_object('title', CASE WHEN (anon_18.provider_id IS NOT NULL AND anon_18.provider_id = $4::VARCHAR
          OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE'
          AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
          OR anon_18.publicity_until >= $5::DATE) AND anon_18.screened IS true) THEN anon_18.title ELSE NULL END, 'origin', anon_18.origin,
          'fiveClass', CASE WHEN (anon_18.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_18.record_class = 'BASIC')
          THEN 'BASIC' WHEN (anon_18.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_18.record_class = 'NEGATIVE'
          AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_1, credit_list AS credit_list_1
                WHERE list_entry_1.ground_record_id IS NOT NULL AND list_entry_1.ground_record_id = anon_18.id
                    AND credit_list_1.id = list_entry_1.list_id AND credit_list_1.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                    'SEVERE') AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                    AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $5::DATE, false)
                    AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $5::DATE)
                    AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $5::DATE, false)))))
                    THEN 'SEVERE_DISHONESTY' WHEN (anon_18.category = 'ORG_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_18.category = 'NP_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_18.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_18.document_number IS NULL
                    AND anon_18.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_18.category = 'ORG_FEE_FUND_ARREARS'
                    AND anon_18.document_number IS NULL AND anon_18.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_18.category = 'NP_TAX_ARREARS' AND anon_18.document_number IS NULL
                    AND anon_18.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_18.category = 'ORG_COMMITMENT_BREACH'
                    AND anon_18.document_number IS NULL AND anon_18.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_18.category = 'NP_COMMITMENT_BREACH' AND anon_18.document_number IS NULL
                    AND anon_18.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_18.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                    ELSE NULL END)
        ORDER BY anon_18.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_18.openness = 'OPEN'
            AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
            OR anon_18.publicity_until >= $5::DATE) AND anon_18.state != 'DELETED' AND NOT (coalesce(anon_18.disclosure_until < $5::DATE,
            false) OR anon_18.state = 'ARCHIVED') AND NOT (anon_18.record_class = 'NEGATIVE'
            AND NOT coalesce(anon_18.notice_served_on <= $5::DATE, false)) AND anon_18.state != 'REVOKED')
            OR (anon_18.provider_id IS NOT NULL AND anon_18.provider_id = $4::VARCHAR OR anon_18.openness = 'OPEN'
            AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
            OR anon_18.publicity_until >= $5::DATE) AND anon_18.screened IS true) AND NOT (anon_18.openness = 'OPEN'
            AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
            OR anon_18.publicity_until >= $5::DATE) AND anon_18.screened IS true)) THEN (
        SELECT subject_5.pseudonym
        FROM subject AS subject_5
        WHERE subject_5.id = anon_18.subject_id) || ':0;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_6.pseudonym || ':1;', ''), '') ELSE '' END AS anon_19
    FROM (
      SELECT DISTINCT record_8.subject_id AS key
      FROM record AS record_8
      WHERE (record_8.provider_id IS NOT NULL AND record_8.provider_id = $4::VARCHAR OR record_8.openness = 'OPEN'
          AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
          AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
          OR record_8.publicity_until >= $5::DATE)) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < $5::DATE,
          false) OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE'
          AND NOT coalesce(record_8.notice_served_on <= $5::DATE, false) AND NOT (record_8.provider_id IS NOT NULL
          AND record_8.provider_id = $4::VARCHAR)) AND record_8.state != 'REVOKED' AND record_8.origin = 'SELF_DECLARED'
          AND NOT (record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
          AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
          OR record_8.publicity_until >= $5::DATE) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < $5::DATE,
          false) OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE'
          AND NOT coalesce(record_8.notice_served_on <= $5::DATE, false)) AND record_8.state != 'REVOKED' AND record_8.openness = 'OPEN'
          AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
          AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
          OR record_8.publicity_until >= $5::DATE))
      LIMIT 5) AS anon_20 JOIN subject AS subject_6 ON subject_6.id = anon_20.key) AS d
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
      WHERE (record_9.provider_id IS NOT NULL AND record_9.provider_id = $4::VARCHAR OR record_9.openness = 'OPEN'
          AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
          AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
          OR record_9.publicity_until >= $5::DATE)) AND record_9.state != 'DELETED' AND NOT (coalesce(record_9.disclosure_until < $5::DATE,
          false) OR record_9.state = 'ARCHIVED') AND NOT (record_9.record_class = 'NEGATIVE'
          AND NOT coalesce(record_9.notice_served_on <= $5::DATE, false) AND NOT (record_9.provider_id IS NOT NULL
          AND record_9.provider_id = $4::VARCHAR)) AND record_9.state != 'REVOKED' AND record_9.origin = 'SELF_DECLARED'
      ORDER BY record_9.decided_on DESC, record_9.id DESC
      LIMIT 20) AS anon_21) AS anon_18) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('total', coalesce(sum(anon_22.n), 0), 'cells', coalesce(json_agg(json_build_object('key', anon_22.k, 'count',
      anon_22.n)
        ORDER BY anon_22.k) FILTER (WHERE 1 = 1), '[]'::json)) AS j, '' AS d
  FROM (
    SELECT anon_23.k AS k, CASE WHEN (count(*) >= 5) THEN CAST(sum(anon_23.n) AS INTEGER) ELSE NULL END AS n, CASE WHEN (count(*) >= 5)
        THEN count(*) ELSE NULL END AS s
    FROM (
      SELECT record_10.subject_id AS subject_id, record_10.category AS k, count(*) AS n
      FROM record AS record_10
      WHERE record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL AND record_10.confidentiality = 'NONE'
          AND record_10.state = 'ACTIVE' AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
          OR record_10.publicity_until >= $5::DATE) AND record_10.state != 'DELETED'
          AND NOT (coalesce(record_10.disclosure_until < $5::DATE, false) OR record_10.state = 'ARCHIVED')
          AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $5::DATE, false))
          AND record_10.state != 'REVOKED' AND record_10.origin = 'GOVERNMENT'
      GROUP BY record_10.subject_id, record_10.category) AS anon_23
    GROUP BY anon_23.k
    ORDER BY anon_23.k
    LIMIT 1000) AS anon_22) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_24.kind != 'NATURAL_PERSON') THEN json_build_object('recordCount',
      anon_25.j) WHEN (anon_24.kind = 'NATURAL_PERSON') THEN json_build_object('recordCount', anon_26.j) ELSE NULL END AS j, '' || '' ||
      CASE WHEN (anon_24.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_24.openness = 'OPEN' AND anon_24.openness_basis IS NOT NULL
      OR (EXISTS (
          SELECT 1
          FROM record AS record_11
          WHERE record_11.subject_id = anon_24.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
              AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE' AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_11.publicity_until IS NULL OR record_11.publicity_until >= $5::DATE)
              AND NOT (coalesce(record_11.disclosure_until < $5::DATE, false) OR record_11.state = 'ARCHIVED'
              OR record_11.state IN ('DELETED', 'REVOKED') OR record_11.record_class = 'NEGATIVE'
              AND NOT coalesce(record_11.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_24.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $5::DATE, false)
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $5::DATE)
              AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $5::DATE, false)) OFFSET 0 ))))
              THEN anon_24.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_24.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_12
          WHERE record_12.subject_id = anon_24.id AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
              AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE' AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_12.publicity_until IS NULL OR record_12.publicity_until >= $5::DATE)
              AND NOT (coalesce(record_12.disclosure_until < $5::DATE, false) OR record_12.state = 'ARCHIVED'
              OR record_12.state IN ('DELETED', 'REVOKED') OR record_12.record_class = 'NEGATIVE'
              AND NOT coalesce(record_12.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_3
          WHERE list_entry_3.subject_id = anon_24.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
              AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $5::DATE, false)
              AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $5::DATE)
              AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $5::DATE, false)) OFFSET 0 ))))
              THEN anon_24.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_25.d, '') || coalesce(anon_26.d, '') AS d
  FROM (
    SELECT subject_7.id AS id, subject_7.identity_key AS identity_key, subject_7.pseudonym AS pseudonym, subject_7.kind AS kind,
        subject_7.name AS name, subject_7.name_bigrams AS name_bigrams, subject_7.code AS code, subject_7.region_code AS region_code,
        subject_7.openness AS openness, subject_7.openness_basis AS openness_basis, subject_7.status AS status,
        subject_7.sole_trader AS sole_trader, subject_7.legal_representative AS legal_representative,
        subject_7.registered_on AS registered_on, subject_7.document_type AS document_type, subject_7.masked_number AS masked_number,
        subject_7.listed_number AS listed_number
    FROM subject AS subject_7
    WHERE (subject_7.kind != 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM record AS record_13
            WHERE record_13.subject_id = subject_7.id AND record_13.provider_id IS NOT NULL AND record_13.provider_id = $4::VARCHAR
                AND NOT (coalesce(record_13.disclosure_until < $5::DATE, false) OR record_13.state = 'ARCHIVED'
                OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                AND NOT coalesce(record_13.notice_served_on <= $5::DATE, false) AND NOT (record_13.provider_id IS NOT NULL
                AND record_13.provider_id = $4::VARCHAR)))) OR subject_7.openness = 'OPEN' AND subject_7.openness_basis IS NOT NULL
                OR (EXISTS (
            SELECT 1
            FROM record AS record_14
            WHERE record_14.subject_id = subject_7.id AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                OR record_14.publicity_until >= $5::DATE) AND NOT (coalesce(record_14.disclosure_until < $5::DATE, false)
                OR record_14.state = 'ARCHIVED' OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
                AND NOT coalesce(record_14.notice_served_on <= $5::DATE, false) AND NOT (record_14.provider_id IS NOT NULL
                AND record_14.provider_id = $4::VARCHAR)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_7.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $5::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $5::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $5::DATE, false)) OFFSET 0 )))
                OR subject_7.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM record AS record_15
            WHERE record_15.subject_id = subject_7.id AND record_15.provider_id IS NOT NULL AND record_15.provider_id = $4::VARCHAR
                AND NOT (coalesce(record_15.disclosure_until < $5::DATE, false) OR record_15.state = 'ARCHIVED'
                OR record_15.state IN ('DELETED', 'REVOKED') OR record_15.record_class = 'NEGATIVE'
                AND NOT coalesce(record_15.notice_served_on <= $5::DATE, false) AND NOT (record_15.provider_id IS NOT NULL
                AND record_15.provider_id = $4::VARCHAR)))) OR (EXISTS (
            SELECT 1
            FROM record AS record_16
            WHERE record_16.subject_id = subject_7.id AND record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL
                AND record_16.confidentiality = 'NONE' AND record_16.state = 'ACTIVE'
                AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_16.publicity_until IS NULL
                OR record_16.publicity_until >= $5::DATE) AND NOT (coalesce(record_16.disclosure_until < $5::DATE, false)
                OR record_16.state = 'ARCHIVED' OR record_16.state IN ('DELETED', 'REVOKED') OR record_16.record_class = 'NEGATIVE'
                AND NOT coalesce(record_16.notice_served_on <= $5::DATE, false) AND NOT (record_16.provider_id IS NOT NULL
                AND record_16.provider_id = $4::VARCHAR)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_5
            WHERE list_entry_5.subject_id = subject_7.id AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= $5::DATE, false)
                AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= $5::DATE)
                AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) AND subject_7.identity_key = $6::VARCHAR
    LIMIT 1) AS anon_24
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_4
      FROM record AS record_17
      WHERE (record_17.provider_id IS NOT NULL AND record_17.provider_id = $4::VARCHAR OR record_17.openness = 'OPEN'
          AND record_17.openness_basis IS NOT NULL AND record_17.confidentiality = 'NONE' AND record_17.state = 'ACTIVE'
          AND (record_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_17.publicity_until IS NULL
          OR record_17.publicity_until >= $5::DATE)) AND record_17.state != 'DELETED'
          AND NOT (coalesce(record_17.disclosure_until < $5::DATE, false) OR record_17.state = 'ARCHIVED')
          AND NOT (record_17.record_class = 'NEGATIVE' AND NOT coalesce(record_17.notice_served_on <= $5::DATE, false)
          AND NOT (record_17.provider_id IS NOT NULL AND record_17.provider_id = $4::VARCHAR)) AND record_17.state != 'REVOKED'
          AND record_17.origin = 'GOVERNMENT' AND record_17.subject_id = anon_24.id AND anon_24.kind != 'NATURAL_PERSON') AS j,
          CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_18
        WHERE (record_18.provider_id IS NOT NULL AND record_18.provider_id = $4::VARCHAR OR record_18.openness = 'OPEN'
            AND record_18.openness_basis IS NOT NULL AND record_18.confidentiality = 'NONE' AND record_18.state = 'ACTIVE'
            AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_18.publicity_until IS NULL
            OR record_18.publicity_until >= $5::DATE)) AND record_18.state != 'DELETED'
            AND NOT (coalesce(record_18.disclosure_until < $5::DATE, false) OR record_18.state = 'ARCHIVED')
            AND NOT (record_18.record_class = 'NEGATIVE' AND NOT coalesce(record_18.notice_served_on <= $5::DATE, false)
            AND NOT (record_18.provider_id IS NOT NULL AND record_18.provider_id = $4::VARCHAR)) AND record_18.state != 'REVOKED'
            AND record_18.origin = 'GOVERNMENT' AND record_18.subject_id = anon_24.id AND anon_24.kind != 'NATURAL_PERSON'
            AND NOT (record_18.openness = 'OPEN' AND record_18.openness_basis IS NOT NULL AND record_18.confidentiality = 'NONE'
            AND record_18.state = 'ACTIVE' AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_18.publicity_until IS NULL
            OR record_18.publicity_until >= $5::DATE) AND record_18.state != 'DELETED'
            AND NOT (coalesce(record_18.disclosure_until < $5::DATE, false) OR record_18.state = 'ARCHIVED')
            AND NOT (record_18.record_class = 'NEGATIVE' AND NOT coalesce(record_18.notice_served_on <= $5::DATE, false))
            AND record_18.state != 'REVOKED' AND record_18.openness = 'OPEN' AND record_18.openness_basis IS NOT NULL
            AND record_18.confidentiality = 'NONE' AND record_18.state = 'ACTIVE' AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_18.publicity_until IS NULL OR record_18.publicity_until >= $5::DATE)))) THEN anon_24.pseudonym || ':1;'
            ELSE '' END AS d) AS anon_25 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_5
      FROM record AS record_19
      WHERE (record_19.provider_id IS NOT NULL AND record_19.provider_id = $4::VARCHAR OR record_19.openness = 'OPEN'
          AND record_19.openness_basis IS NOT NULL AND record_19.confidentiality = 'NONE' AND record_19.state = 'ACTIVE'
          AND (record_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_19.publicity_until IS NULL
          OR record_19.publicity_until >= $5::DATE)) AND record_19.state != 'DELETED'
          AND NOT (coalesce(record_19.disclosure_until < $5::DATE, false) OR record_19.state = 'ARCHIVED')
          AND NOT (record_19.record_class = 'NEGATIVE' AND NOT coalesce(record_19.notice_served_on <= $5::DATE, false)
          AND NOT (record_19.provider_id IS NOT NULL AND record_19.provider_id = $4::VARCHAR)) AND record_19.state != 'REVOKED'
          AND record_19.origin = 'GOVERNMENT' AND record_19.subject_id = anon_24.id AND anon_24.kind = 'NATURAL_PERSON') AS j,
          CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_20
        WHERE (record_20.provider_id IS NOT NULL AND record_20.provider_id = $4::VARCHAR OR record_20.openness = 'OPEN'
            AND record_20.openness_basis IS NOT NULL AND record_20.confidentiality = 'NONE' AND record_20.state = 'ACTIVE'
            AND (record_20.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_20.publicity_until IS NULL
            OR record_20.publicity_until >= $5::DATE)) AND record_20.state != 'DELETED'
            AND NOT (coalesce(record_20.disclosure_until < $5::DATE, false) OR record_20.state = 'ARCHIVED')
            AND NOT (record_20.record_class = 'NEGATIVE' AND NOT coalesce(record_20.notice_served_on <= $5::DATE, false)
            AND NOT (record_20.provider_id IS NOT NULL AND record_20.provider_id = $4::VARCHAR)) AND record_20.state != 'REVOKED'
            AND record_20.origin = 'GOVERNMENT' AND record_20.subject_id = anon_24.id AND anon_24.kind = 'NATURAL_PERSON'
            AND NOT (record_20.openness = 'OPEN' AND record_20.openness_basis IS NOT NULL AND record_20.confidentiality = 'NONE'
            AND record_20.state = 'ACTIVE' AND (record_20.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_20.publicity_until IS NULL
            OR record_20.publicity_until >= $5::DATE) AND record_20.state != 'DELETED'
            AND NOT (coalesce(record_20.disclosure_until < $5::DATE, false) OR record_20.state = 'ARCHIVED')
            AND NOT (record_20.record_class = 'NEGATIVE' AND NOT coalesce(record_20.notice_served_on <= $5::DATE, false))
            AND record_20.state != 'REVOKED' AND record_20.openness = 'OPEN' AND record_20.openness_basis IS NOT NULL
            AND record_20.confidentiality = 'NONE' AND record_20.state = 'ACTIVE' AND (record_20.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_20.publicity_until IS NULL OR record_20.publicity_until >= $5::DATE)))) THEN anon_24.pseudonym || ':1;'
            ELSE '' END AS d) AS anon_26 ON true) AS anon_5 ON true
