SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, anon_6.j AS c10, anon_6.d AS c11, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_9.purpose, 'categories', anon_9.categories, 'region_code',
          anon_9.region_code, 'legal_basis', anon_9.legal_basis, 'matter_format', anon_9.matter_format, 'batch_max_codes',
          anon_9.batch_max_codes, 'valid_from', to_char(anon_9.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_9.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_9.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_8
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_9), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_7
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c12
FROM (
  SELECT 1 AS one) AS anon_10
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM held_row AS held_row_1
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR)), 'edges', coalesce(json_agg(json_build_object('cursor', anon_11.cursor_text, 'node',
            json_build_object('id', 'hld_' || anon_11.id, 'provider', anon_12.j, 'regionCode', anon_11.region_code, 'row', anon_11.row,
            'field', anon_11.field, 'ban', anon_11.ban, 'article', anon_11.article, 'text', CASE WHEN ($4::VARCHAR = 'INTAKE'
            AND anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND NOT (anon_11.state != 'HELD' OR anon_11.expires_on < $6::DATE)) THEN
                    CASE WHEN (anon_11.sealed IS NOT NULL) THEN 'sealed:' || anon_11.id || ':' || coalesce(anon_11.provider_id,
                    '') || ':' || anon_11.field || ':' || encode(anon_11.sealed, 'hex') ELSE NULL END ELSE NULL END, 'heldOn',
                    anon_11.held_on, 'expiresOn', anon_11.expires_on, 'state', CASE WHEN (anon_11.state = 'HELD'
                    AND anon_11.expires_on < $6::DATE) THEN 'EXPIRED' ELSE anon_11.state END, 'decidedOn', anon_11.decided_on, 'reason',
                    anon_11.reason, 'record', anon_13.j))
        ORDER BY anon_11.rn) FILTER (WHERE anon_11.rn <= 20), '[]'::json), 'pageInfo', json_build_object('startCursor',
            max(CASE WHEN (anon_11.rn = 1) THEN anon_11.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_11.rn =
            CASE WHEN (anon_11.found > 20) THEN 20 ELSE anon_11.found END) THEN anon_11.cursor_text ELSE NULL END))) AS j,
            coalesce(string_agg(CASE WHEN (anon_11.rn <= 20) THEN '' || CASE WHEN true THEN 'hld_' || anon_11.id || ':2;'
            ELSE '' END || coalesce(anon_12.d, '') || coalesce(anon_13.d, '') ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(anon_15.key || ':3;', ''), '') ELSE '' END AS anon_14
    FROM (
      SELECT DISTINCT 'hld_' || held_row_2.id AS key
      FROM held_row AS held_row_2
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND true
      LIMIT 5) AS anon_15) AS d
  FROM (
    SELECT anon_16.id AS id, anon_16.submission_id AS submission_id, anon_16.provider_id AS provider_id,
        anon_16.region_code AS region_code, anon_16.row AS row, anon_16.field AS field, anon_16.ban AS ban, anon_16.article AS article,
        anon_16.sealed AS sealed, anon_16.held_on AS held_on, anon_16.expires_on AS expires_on, anon_16.state AS state,
        anon_16.decided_by AS decided_by, anon_16.decided_on AS decided_on, anon_16.reason AS reason, anon_16.record_id AS record_id,
        anon_16.cursor_text AS cursor_text, anon_16.sort_key AS sort_key, row_number() OVER (ORDER BY anon_16.sort_key ASC,
        anon_16.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT held_row_3.id AS id, held_row_3.submission_id AS submission_id, held_row_3.provider_id AS provider_id,
          held_row_3.region_code AS region_code, held_row_3.row AS row, held_row_3.field AS field, held_row_3.ban AS ban,
          held_row_3.article AS article, held_row_3.sealed AS sealed, held_row_3.held_on AS held_on, held_row_3.expires_on AS expires_on,
          held_row_3.state AS state, held_row_3.decided_by AS decided_by, held_row_3.decided_on AS decided_on, held_row_3.reason AS reason,
          held_row_3.record_id AS record_id,
          substr(encode(sha256(convert_to($7::VARCHAR || encode(sha256(convert_to($8::VARCHAR || coalesce(to_char(held_row_3.held_on,
          'YYYY-MM-DD'), '') || '' || held_row_3.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
          32) || encode(convert_to(coalesce(to_char(held_row_3.held_on, 'YYYY-MM-DD'), '') || '' || held_row_3.id, 'UTF8'),
          'hex') AS cursor_text, held_row_3.held_on AS sort_key
      FROM held_row AS held_row_3
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR)
      ORDER BY held_row_3.held_on ASC, held_row_3.id ASC
      LIMIT 21) AS anon_16) AS anon_11
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_17.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_11.provider_id
      LIMIT 1) AS anon_17) AS anon_12 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('id', 'rec_' || anon_18.id, 'title', CASE WHEN ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_1
            WHERE credit_case_1.subject_id = anon_18.subject_id AND credit_case_1.closed_on IS NULL
                AND (credit_case_1.record_id = anon_18.id OR credit_case_1.record_id IS NULL AND credit_case_1.entry_id IS NULL)
                AND credit_case_1.post = $4::VARCHAR AND credit_case_1.unit_id = $9::VARCHAR AND credit_case_1.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                  AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= $6::DATE) AND anon_18.screened IS true)
                  THEN anon_18.title ELSE NULL END) AS j, '' || '' || CASE WHEN (NOT (anon_18.openness = 'OPEN'
                  AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                  AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                  OR anon_18.publicity_until >= $6::DATE) AND anon_18.state != 'DELETED'
                  AND NOT (coalesce(anon_18.disclosure_until < $6::DATE, false) OR anon_18.state = 'ARCHIVED')
                  AND NOT (anon_18.record_class = 'NEGATIVE' AND NOT coalesce(anon_18.notice_served_on <= $6::DATE, false))
                  AND anon_18.state != 'REVOKED') OR ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_2
            WHERE credit_case_2.subject_id = anon_18.subject_id AND credit_case_2.closed_on IS NULL
                AND (credit_case_2.record_id = anon_18.id OR credit_case_2.record_id IS NULL AND credit_case_2.entry_id IS NULL)
                AND credit_case_2.post = $4::VARCHAR AND credit_case_2.unit_id = $9::VARCHAR AND credit_case_2.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                  AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= $6::DATE) AND anon_18.screened IS true)
                  AND NOT (anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE'
                  AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                  OR anon_18.publicity_until >= $6::DATE) AND anon_18.screened IS true)) THEN (
      SELECT subject_1.pseudonym
      FROM subject AS subject_1
      WHERE subject_1.id = anon_18.subject_id) || ':0;' ELSE '' END AS d
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
      WHERE ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_3
            WHERE credit_case_3.subject_id = record_1.subject_id AND credit_case_3.closed_on IS NULL
                AND (credit_case_3.record_id = record_1.id OR credit_case_3.record_id IS NULL AND credit_case_3.entry_id IS NULL)
                AND credit_case_3.post = $4::VARCHAR AND credit_case_3.unit_id = $9::VARCHAR AND credit_case_3.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR))) OR record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                  AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $6::DATE)) AND record_1.state != 'DELETED'
                  AND NOT (coalesce(record_1.disclosure_until < $6::DATE, false) OR record_1.state = 'ARCHIVED')
                  AND NOT (record_1.record_class = 'NEGATIVE' AND NOT coalesce(record_1.notice_served_on <= $6::DATE, false))
                  AND record_1.state != 'REVOKED' AND record_1.id = anon_11.record_id
      LIMIT 1) AS anon_18) AS anon_13 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM held_row AS held_row_4
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND held_row_4.state = 'HELD' AND held_row_4.expires_on >= $6::DATE
            AND held_row_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $10::VARCHAR) AND held_row_4.held_on >= $11::DATE AND held_row_4.held_on <= $12::DATE), 'nodes',
            coalesce(json_agg(json_build_object('field', anon_19.field, 'text', CASE WHEN ($4::VARCHAR = 'INTAKE'
            AND anon_19.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR) AND NOT (anon_19.state != 'HELD' OR anon_19.expires_on < $6::DATE)) THEN
                  CASE WHEN (anon_19.sealed IS NOT NULL) THEN 'sealed:' || anon_19.id || ':' || coalesce(anon_19.provider_id,
                  '') || ':' || anon_19.field || ':' || encode(anon_19.sealed, 'hex') ELSE NULL END ELSE NULL END)
        ORDER BY anon_19.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true
            THEN 'hld_' || anon_19.id || ':2;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(anon_21.key || ':3;', ''), '') ELSE '' END AS anon_20
    FROM (
      SELECT DISTINCT 'hld_' || held_row_5.id AS key
      FROM held_row AS held_row_5
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_5.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND held_row_5.state = 'HELD' AND held_row_5.expires_on >= $6::DATE
            AND held_row_5.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $13::VARCHAR) AND held_row_5.held_on >= $14::DATE AND held_row_5.held_on <= $15::DATE AND true
      LIMIT 5) AS anon_21) AS d
  FROM (
    SELECT anon_22.id AS id, anon_22.submission_id AS submission_id, anon_22.provider_id AS provider_id,
        anon_22.region_code AS region_code, anon_22.row AS row, anon_22.field AS field, anon_22.ban AS ban, anon_22.article AS article,
        anon_22.sealed AS sealed, anon_22.held_on AS held_on, anon_22.expires_on AS expires_on, anon_22.state AS state,
        anon_22.decided_by AS decided_by, anon_22.decided_on AS decided_on, anon_22.reason AS reason, anon_22.record_id AS record_id,
        anon_22.sort_key AS sort_key, row_number() OVER (ORDER BY anon_22.sort_key ASC, anon_22.id ASC) AS rn
    FROM (
      SELECT held_row_6.id AS id, held_row_6.submission_id AS submission_id, held_row_6.provider_id AS provider_id,
          held_row_6.region_code AS region_code, held_row_6.row AS row, held_row_6.field AS field, held_row_6.ban AS ban,
          held_row_6.article AS article, held_row_6.sealed AS sealed, held_row_6.held_on AS held_on, held_row_6.expires_on AS expires_on,
          held_row_6.state AS state, held_row_6.decided_by AS decided_by, held_row_6.decided_on AS decided_on, held_row_6.reason AS reason,
          held_row_6.record_id AS record_id, held_row_6.held_on AS sort_key
      FROM held_row AS held_row_6
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_6.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND held_row_6.state = 'HELD' AND held_row_6.expires_on >= $6::DATE
            AND held_row_6.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $16::VARCHAR) AND held_row_6.held_on >= $17::DATE AND held_row_6.held_on <= $18::DATE
      ORDER BY held_row_6.held_on ASC, held_row_6.id ASC
      LIMIT 20) AS anon_22) AS anon_19) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_3
      FROM held_row AS held_row_7
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_7.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND NOT (held_row_7.state = 'HELD' AND held_row_7.expires_on >= $6::DATE)), 'nodes',
            coalesce(json_agg(json_build_object('state', CASE WHEN (anon_23.state = 'HELD' AND anon_23.expires_on < $6::DATE)
            THEN 'EXPIRED' ELSE anon_23.state END)
        ORDER BY anon_23.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true
            THEN 'hld_' || anon_23.id || ':4;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(anon_25.key || ':3;', ''), '') ELSE '' END AS anon_24
    FROM (
      SELECT DISTINCT 'hld_' || held_row_8.id AS key
      FROM held_row AS held_row_8
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_8.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND NOT (held_row_8.state = 'HELD' AND held_row_8.expires_on >= $6::DATE) AND true
      LIMIT 5) AS anon_25) AS d
  FROM (
    SELECT anon_26.id AS id, anon_26.submission_id AS submission_id, anon_26.provider_id AS provider_id,
        anon_26.region_code AS region_code, anon_26.row AS row, anon_26.field AS field, anon_26.ban AS ban, anon_26.article AS article,
        anon_26.sealed AS sealed, anon_26.held_on AS held_on, anon_26.expires_on AS expires_on, anon_26.state AS state,
        anon_26.decided_by AS decided_by, anon_26.decided_on AS decided_on, anon_26.reason AS reason, anon_26.record_id AS record_id,
        anon_26.sort_key AS sort_key, row_number() OVER (ORDER BY anon_26.sort_key ASC, anon_26.id ASC) AS rn
    FROM (
      SELECT held_row_9.id AS id, held_row_9.submission_id AS submission_id, held_row_9.provider_id AS provider_id,
          held_row_9.region_code AS region_code, held_row_9.row AS row, held_row_9.field AS field, held_row_9.ban AS ban,
          held_row_9.article AS article, held_row_9.sealed AS sealed, held_row_9.held_on AS held_on, held_row_9.expires_on AS expires_on,
          held_row_9.state AS state, held_row_9.decided_by AS decided_by, held_row_9.decided_on AS decided_on, held_row_9.reason AS reason,
          held_row_9.record_id AS record_id, held_row_9.held_on AS sort_key
      FROM held_row AS held_row_9
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_9.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND NOT (held_row_9.state = 'HELD' AND held_row_9.expires_on >= $6::DATE)
      ORDER BY held_row_9.held_on ASC, held_row_9.id ASC
      LIMIT 20) AS anon_26) AS anon_23) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('row', anon_27.row)
        ORDER BY anon_27.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true
            THEN 'hld_' || anon_27.id || ':4;' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_28.id AS id, anon_28.submission_id AS submission_id, anon_28.provider_id AS provider_id,
        anon_28.region_code AS region_code, anon_28.row AS row, anon_28.field AS field, anon_28.ban AS ban, anon_28.article AS article,
        anon_28.sealed AS sealed, anon_28.held_on AS held_on, anon_28.expires_on AS expires_on, anon_28.state AS state,
        anon_28.decided_by AS decided_by, anon_28.decided_on AS decided_on, anon_28.reason AS reason, anon_28.record_id AS record_id,
        anon_28.sort_key AS sort_key, row_number() OVER (ORDER BY anon_28.sort_key ASC, anon_28.id ASC) AS rn
    FROM (
      SELECT held_row_10.id AS id, held_row_10.submission_id AS submission_id, held_row_10.provider_id AS provider_id,
          held_row_10.region_code AS region_code, held_row_10.row AS row, held_row_10.field AS field, held_row_10.ban AS ban,
          held_row_10.article AS article, held_row_10.sealed AS sealed, held_row_10.held_on AS held_on,
          held_row_10.expires_on AS expires_on, held_row_10.state AS state, held_row_10.decided_by AS decided_by,
          held_row_10.decided_on AS decided_on, held_row_10.reason AS reason, held_row_10.record_id AS record_id,
          held_row_10.held_on AS sort_key
      FROM held_row AS held_row_10
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_10.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND (held_row_10.held_on, held_row_10.id) > (coalesce($19::DATE, '0001-01-01'),
            $20::VARCHAR)
      ORDER BY held_row_10.held_on ASC, held_row_10.id ASC
      LIMIT 1) AS anon_28) AS anon_27) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('row', anon_29.row)
        ORDER BY -anon_29.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true
            THEN 'hld_' || anon_29.id || ':4;' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_30.id AS id, anon_30.submission_id AS submission_id, anon_30.provider_id AS provider_id,
        anon_30.region_code AS region_code, anon_30.row AS row, anon_30.field AS field, anon_30.ban AS ban, anon_30.article AS article,
        anon_30.sealed AS sealed, anon_30.held_on AS held_on, anon_30.expires_on AS expires_on, anon_30.state AS state,
        anon_30.decided_by AS decided_by, anon_30.decided_on AS decided_on, anon_30.reason AS reason, anon_30.record_id AS record_id,
        anon_30.sort_key AS sort_key, row_number() OVER (ORDER BY anon_30.sort_key DESC, anon_30.id DESC) AS rn
    FROM (
      SELECT held_row_11.id AS id, held_row_11.submission_id AS submission_id, held_row_11.provider_id AS provider_id,
          held_row_11.region_code AS region_code, held_row_11.row AS row, held_row_11.field AS field, held_row_11.ban AS ban,
          held_row_11.article AS article, held_row_11.sealed AS sealed, held_row_11.held_on AS held_on,
          held_row_11.expires_on AS expires_on, held_row_11.state AS state, held_row_11.decided_by AS decided_by,
          held_row_11.decided_on AS decided_on, held_row_11.reason AS reason, held_row_11.record_id AS record_id,
          held_row_11.held_on AS sort_key
      FROM held_row AS held_row_11
      WHERE $4::VARCHAR = 'INTAKE' AND held_row_11.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND (held_row_11.held_on, held_row_11.id) < (coalesce($21::DATE, '0001-01-01'),
            $22::VARCHAR)
      ORDER BY held_row_11.held_on DESC, held_row_11.id DESC
      LIMIT 1) AS anon_30) AS anon_29) AS anon_5 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('state', CASE WHEN (anon_31.state = 'HELD' AND anon_31.expires_on < $6::DATE) THEN 'EXPIRED'
      ELSE anon_31.state END, 'text', CASE WHEN ($4::VARCHAR = 'INTAKE' AND anon_31.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR) AND NOT (anon_31.state != 'HELD' OR anon_31.expires_on < $6::DATE)) THEN
            CASE WHEN (anon_31.sealed IS NOT NULL) THEN 'sealed:' || anon_31.id || ':' || coalesce(anon_31.provider_id,
            '') || ':' || anon_31.field || ':' || encode(anon_31.sealed, 'hex') ELSE NULL END ELSE NULL END) AS j,
            '' || 'hld_' || anon_31.id || ':' || 'id' || ';' || '' || CASE WHEN true THEN 'hld_' || anon_31.id || ':2;' ELSE '' END AS d
  FROM (
    SELECT held_row_12.id AS id, held_row_12.submission_id AS submission_id, held_row_12.provider_id AS provider_id,
        held_row_12.region_code AS region_code, held_row_12.row AS row, held_row_12.field AS field, held_row_12.ban AS ban,
        held_row_12.article AS article, held_row_12.sealed AS sealed, held_row_12.held_on AS held_on, held_row_12.expires_on AS expires_on,
        held_row_12.state AS state, held_row_12.decided_by AS decided_by, held_row_12.decided_on AS decided_on,
        held_row_12.reason AS reason, held_row_12.record_id AS record_id
    FROM held_row AS held_row_12
    WHERE $4::VARCHAR = 'INTAKE' AND held_row_12.region_code IN (
      SELECT region_closure.descendant
      FROM region_closure
      WHERE region_closure.ancestor = $5::VARCHAR) AND held_row_12.id = $23::VARCHAR
    LIMIT 1) AS anon_31) AS anon_6 ON true
