SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_7.purpose, 'categories', anon_7.categories, 'region_code',
          anon_7.region_code, 'legal_basis', anon_7.legal_basis, 'matter_format', anon_7.matter_format, 'batch_max_codes',
          anon_7.batch_max_codes, 'valid_from', to_char(anon_7.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_7.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_7.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_6
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_7), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_5
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c8
FROM (
  SELECT 1 AS one) AS anon_8
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM held_row AS held_row_1
      WHERE held_row_1.provider_id IS NOT NULL AND held_row_1.provider_id = $4::VARCHAR), 'nodes',
          coalesce(json_agg(json_build_object('id', 'hld_' || anon_9.id, 'provider', anon_10.j, 'regionCode', anon_9.region_code, 'row',
          anon_9.row, 'field', anon_9.field, 'ban', anon_9.ban, 'article', anon_9.article, 'text', CASE WHEN false THEN
          CASE WHEN (anon_9.sealed IS NOT NULL) THEN 'sealed:' || anon_9.id || ':' || coalesce(anon_9.provider_id,
          '') || ':' || anon_9.field || ':' || encode(anon_9.sealed, 'hex') ELSE NULL END ELSE NULL END, 'heldOn', anon_9.held_on,
          'expiresOn', anon_9.expires_on, 'state', CASE WHEN (anon_9.state = 'HELD' AND anon_9.expires_on < $5::DATE) THEN 'EXPIRED'
          ELSE anon_9.state END, 'decidedOn', anon_9.decided_on, 'reason', anon_9.reason, 'record', anon_11.j)
        ORDER BY anon_9.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true
            THEN 'hld_' || anon_9.id || ':2;' ELSE '' END || coalesce(anon_10.d, '') || coalesce(anon_11.d, ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(anon_13.key || ':3;', ''), '') ELSE '' END AS anon_12
    FROM (
      SELECT DISTINCT 'hld_' || held_row_2.id AS key
      FROM held_row AS held_row_2
      WHERE held_row_2.provider_id IS NOT NULL AND held_row_2.provider_id = $4::VARCHAR AND true
      LIMIT 5) AS anon_13) AS d
  FROM (
    SELECT anon_14.id AS id, anon_14.submission_id AS submission_id, anon_14.provider_id AS provider_id,
        anon_14.region_code AS region_code, anon_14.row AS row, anon_14.field AS field, anon_14.ban AS ban, anon_14.article AS article,
        anon_14.sealed AS sealed, anon_14.held_on AS held_on, anon_14.expires_on AS expires_on, anon_14.state AS state,
        anon_14.decided_by AS decided_by, anon_14.decided_on AS decided_on, anon_14.reason AS reason, anon_14.record_id AS record_id,
        anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key ASC, anon_14.id ASC) AS rn
    FROM (
      SELECT held_row_3.id AS id, held_row_3.submission_id AS submission_id, held_row_3.provider_id AS provider_id,
          held_row_3.region_code AS region_code, held_row_3.row AS row, held_row_3.field AS field, held_row_3.ban AS ban,
          held_row_3.article AS article, held_row_3.sealed AS sealed, held_row_3.held_on AS held_on, held_row_3.expires_on AS expires_on,
          held_row_3.state AS state, held_row_3.decided_by AS decided_by, held_row_3.decided_on AS decided_on, held_row_3.reason AS reason,
          held_row_3.record_id AS record_id, held_row_3.held_on AS sort_key
      FROM held_row AS held_row_3
      WHERE held_row_3.provider_id IS NOT NULL AND held_row_3.provider_id = $4::VARCHAR
      ORDER BY held_row_3.held_on ASC, held_row_3.id ASC
      LIMIT 20) AS anon_14) AS anon_9
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_15.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_9.provider_id
      LIMIT 1) AS anon_15) AS anon_10 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('id', 'rec_' || anon_16.id, 'title', CASE WHEN (anon_16.openness = 'OPEN'
        AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE'
        AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= $5::DATE)
        AND anon_16.screened IS true OR anon_16.provider_id IS NOT NULL AND anon_16.provider_id = $4::VARCHAR) THEN anon_16.title
        ELSE NULL END) AS j, '' || '' || CASE WHEN (NOT (anon_16.openness = 'OPEN' AND anon_16.openness_basis IS NOT NULL
        AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE' AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY'))
        AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= $5::DATE) AND anon_16.state != 'DELETED'
        AND NOT (coalesce(anon_16.disclosure_until < $5::DATE, false) OR anon_16.state = 'ARCHIVED')
        AND NOT (anon_16.record_class = 'NEGATIVE' AND NOT coalesce(anon_16.notice_served_on <= $5::DATE, false))
        AND anon_16.state != 'REVOKED') OR (anon_16.openness = 'OPEN' AND anon_16.openness_basis IS NOT NULL
        AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE' AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY'))
        AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= $5::DATE) AND anon_16.screened IS true
        OR anon_16.provider_id IS NOT NULL AND anon_16.provider_id = $4::VARCHAR) AND NOT (anon_16.openness = 'OPEN'
        AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE'
        AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= $5::DATE)
        AND anon_16.screened IS true)) THEN (
      SELECT subject_1.pseudonym
      FROM subject AS subject_1
      WHERE subject_1.id = anon_16.subject_id) || ':0;' ELSE '' END AS d
    FROM (
      SELECT record_1.id AS id, record_1.subject_id AS subject_id, record_1.category AS category, record_1.record_class AS record_class,
          record_1.catalogue_item_id AS catalogue_item_id, record_1.provider_id AS provider_id, record_1.provider_key AS provider_key,
          record_1.jurisdiction AS jurisdiction, record_1.region_code AS region_code, record_1.openness AS openness,
          record_1.openness_basis AS openness_basis, record_1.openness_reference AS openness_reference,
          record_1.confidentiality AS confidentiality, record_1.screened AS screened, record_1.title AS title,
          record_1.document_number AS document_number, record_1.content AS content, record_1.content_digest AS content_digest,
          record_1.decided_on AS decided_on, record_1.ended_on AS ended_on, record_1.ended_on_source AS ended_on_source,
          record_1.notice_served_on AS notice_served_on, record_1.publicity_until AS publicity_until,
          record_1.disclosure_until AS disclosure_until, record_1.state AS state, record_1.disputed_since AS disputed_since,
          record_1.repaired_on AS repaired_on, record_1.under_review_since AS under_review_since, record_1.version AS version,
          record_1.submitted_at AS submitted_at, record_1.origin AS origin, record_1.subtype AS subtype, record_1.procedure AS procedure,
          record_1.seriousness AS seriousness, record_1.exception_reason AS exception_reason, record_1.declared_until AS declared_until,
          record_1.publicity_due_on AS publicity_due_on, record_1.opened_on AS opened_on, record_1.basis_kind AS basis_kind,
          record_1.basis_number AS basis_number, record_1.basis_issuer AS basis_issuer, record_1.notice_reference AS notice_reference,
          record_1.basis_effective_on AS basis_effective_on, record_1.performance_due_on AS performance_due_on,
          record_1.performed_on AS performed_on, record_1.agreement_id AS agreement_id, record_1.statement_digest AS statement_digest,
          record_1.corrects_id AS corrects_id
      FROM record AS record_1
      WHERE (record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $5::DATE) OR record_1.provider_id IS NOT NULL AND record_1.provider_id = $4::VARCHAR)
          AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $5::DATE, false) OR record_1.state = 'ARCHIVED')
          AND NOT (record_1.record_class = 'NEGATIVE' AND NOT coalesce(record_1.notice_served_on <= $5::DATE, false)
          AND NOT (record_1.provider_id IS NOT NULL AND record_1.provider_id = $4::VARCHAR)) AND record_1.state != 'REVOKED'
          AND record_1.id = anon_9.record_id
      LIMIT 1) AS anon_16) AS anon_11 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM held_row AS held_row_4
      WHERE held_row_4.provider_id IS NOT NULL AND held_row_4.provider_id = $4::VARCHAR AND held_row_4.state = 'HELD'
          AND held_row_4.expires_on >= $5::DATE AND held_row_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR) AND held_row_4.held_on >= $7::DATE AND held_row_4.held_on <= $8::DATE), 'nodes',
            coalesce(json_agg(json_build_object('field', anon_17.field, 'text', CASE WHEN false THEN CASE WHEN (anon_17.sealed IS NOT NULL)
            THEN 'sealed:' || anon_17.id || ':' || coalesce(anon_17.provider_id,
            '') || ':' || anon_17.field || ':' || encode(anon_17.sealed, 'hex') ELSE NULL END ELSE NULL END)
        ORDER BY anon_17.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true
            THEN 'hld_' || anon_17.id || ':2;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(anon_19.key || ':3;', ''), '') ELSE '' END AS anon_18
    FROM (
      SELECT DISTINCT 'hld_' || held_row_5.id AS key
      FROM held_row AS held_row_5
      WHERE held_row_5.provider_id IS NOT NULL AND held_row_5.provider_id = $4::VARCHAR AND held_row_5.state = 'HELD'
          AND held_row_5.expires_on >= $5::DATE AND held_row_5.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $9::VARCHAR) AND held_row_5.held_on >= $10::DATE AND held_row_5.held_on <= $11::DATE AND true
      LIMIT 5) AS anon_19) AS d
  FROM (
    SELECT anon_20.id AS id, anon_20.submission_id AS submission_id, anon_20.provider_id AS provider_id,
        anon_20.region_code AS region_code, anon_20.row AS row, anon_20.field AS field, anon_20.ban AS ban, anon_20.article AS article,
        anon_20.sealed AS sealed, anon_20.held_on AS held_on, anon_20.expires_on AS expires_on, anon_20.state AS state,
        anon_20.decided_by AS decided_by, anon_20.decided_on AS decided_on, anon_20.reason AS reason, anon_20.record_id AS record_id,
        anon_20.sort_key AS sort_key, row_number() OVER (ORDER BY anon_20.sort_key ASC, anon_20.id ASC) AS rn
    FROM (
      SELECT held_row_6.id AS id, held_row_6.submission_id AS submission_id, held_row_6.provider_id AS provider_id,
          held_row_6.region_code AS region_code, held_row_6.row AS row, held_row_6.field AS field, held_row_6.ban AS ban,
          held_row_6.article AS article, held_row_6.sealed AS sealed, held_row_6.held_on AS held_on, held_row_6.expires_on AS expires_on,
          held_row_6.state AS state, held_row_6.decided_by AS decided_by, held_row_6.decided_on AS decided_on, held_row_6.reason AS reason,
          held_row_6.record_id AS record_id, held_row_6.held_on AS sort_key
      FROM held_row AS held_row_6
      WHERE held_row_6.provider_id IS NOT NULL AND held_row_6.provider_id = $4::VARCHAR AND held_row_6.state = 'HELD'
          AND held_row_6.expires_on >= $5::DATE AND held_row_6.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $12::VARCHAR) AND held_row_6.held_on >= $13::DATE AND held_row_6.held_on <= $14::DATE
      ORDER BY held_row_6.held_on ASC, held_row_6.id ASC
      LIMIT 20) AS anon_20) AS anon_17) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_3
      FROM held_row AS held_row_7
      WHERE held_row_7.provider_id IS NOT NULL AND held_row_7.provider_id = $4::VARCHAR AND NOT (held_row_7.state = 'HELD'
          AND held_row_7.expires_on >= $5::DATE)), 'nodes', coalesce(json_agg(json_build_object('state', CASE WHEN (anon_21.state = 'HELD'
          AND anon_21.expires_on < $5::DATE) THEN 'EXPIRED' ELSE anon_21.state END)
        ORDER BY anon_21.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true
            THEN 'hld_' || anon_21.id || ':2;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(anon_23.key || ':3;', ''), '') ELSE '' END AS anon_22
    FROM (
      SELECT DISTINCT 'hld_' || held_row_8.id AS key
      FROM held_row AS held_row_8
      WHERE held_row_8.provider_id IS NOT NULL AND held_row_8.provider_id = $4::VARCHAR AND NOT (held_row_8.state = 'HELD'
          AND held_row_8.expires_on >= $5::DATE) AND true
      LIMIT 5) AS anon_23) AS d
  FROM (
    SELECT anon_24.id AS id, anon_24.submission_id AS submission_id, anon_24.provider_id AS provider_id,
        anon_24.region_code AS region_code, anon_24.row AS row, anon_24.field AS field, anon_24.ban AS ban, anon_24.article AS article,
        anon_24.sealed AS sealed, anon_24.held_on AS held_on, anon_24.expires_on AS expires_on, anon_24.state AS state,
        anon_24.decided_by AS decided_by, anon_24.decided_on AS decided_on, anon_24.reason AS reason, anon_24.record_id AS record_id,
        anon_24.sort_key AS sort_key, row_number() OVER (ORDER BY anon_24.sort_key ASC, anon_24.id ASC) AS rn
    FROM (
      SELECT held_row_9.id AS id, held_row_9.submission_id AS submission_id, held_row_9.provider_id AS provider_id,
          held_row_9.region_code AS region_code, held_row_9.row AS row, held_row_9.field AS field, held_row_9.ban AS ban,
          held_row_9.article AS article, held_row_9.sealed AS sealed, held_row_9.held_on AS held_on, held_row_9.expires_on AS expires_on,
          held_row_9.state AS state, held_row_9.decided_by AS decided_by, held_row_9.decided_on AS decided_on, held_row_9.reason AS reason,
          held_row_9.record_id AS record_id, held_row_9.held_on AS sort_key
      FROM held_row AS held_row_9
      WHERE held_row_9.provider_id IS NOT NULL AND held_row_9.provider_id = $4::VARCHAR AND NOT (held_row_9.state = 'HELD'
          AND held_row_9.expires_on >= $5::DATE)
      ORDER BY held_row_9.held_on ASC, held_row_9.id ASC
      LIMIT 20) AS anon_24) AS anon_21) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('state', CASE WHEN (anon_25.state = 'HELD' AND anon_25.expires_on < $5::DATE) THEN 'EXPIRED'
      ELSE anon_25.state END, 'text', CASE WHEN false THEN CASE WHEN (anon_25.sealed IS NOT NULL)
      THEN 'sealed:' || anon_25.id || ':' || coalesce(anon_25.provider_id, '') || ':' || anon_25.field || ':' || encode(anon_25.sealed,
      'hex') ELSE NULL END ELSE NULL END) AS j, '' || 'hld_' || anon_25.id || ':' || 'id' || ';' || '' || CASE WHEN true
      THEN 'hld_' || anon_25.id || ':2;' ELSE '' END AS d
  FROM (
    SELECT held_row_10.id AS id, held_row_10.submission_id AS submission_id, held_row_10.provider_id AS provider_id,
        held_row_10.region_code AS region_code, held_row_10.row AS row, held_row_10.field AS field, held_row_10.ban AS ban,
        held_row_10.article AS article, held_row_10.sealed AS sealed, held_row_10.held_on AS held_on, held_row_10.expires_on AS expires_on,
        held_row_10.state AS state, held_row_10.decided_by AS decided_by, held_row_10.decided_on AS decided_on,
        held_row_10.reason AS reason, held_row_10.record_id AS record_id
    FROM held_row AS held_row_10
    WHERE held_row_10.provider_id IS NOT NULL AND held_row_10.provider_id = $4::VARCHAR AND held_row_10.id = $15::VARCHAR
    LIMIT 1) AS anon_25) AS anon_4 ON true
