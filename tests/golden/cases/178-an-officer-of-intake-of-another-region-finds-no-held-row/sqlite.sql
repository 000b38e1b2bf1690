SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_7.purpose, 'categories', json(anon_7.categories), 'region_code',
            anon_7.region_code, 'legal_basis', anon_7.legal_basis, 'matter_format', anon_7.matter_format, 'batch_max_codes',
            anon_7.batch_max_codes, 'valid_from', anon_7.valid_from, 'valid_until', anon_7.valid_until)) FILTER (WHERE 1 = 1)) AS anon_6
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_7)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_5
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c8
FROM (
  SELECT 1 AS one) AS anon_8
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM held_row AS held_row_1
      WHERE ? = 'INTAKE' AND held_row_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)), 'nodes', json(json_group_array(json_object('id', 'hld_' || anon_9.id, 'provider',
            json(json(json_extract(anon_9.x0, '$[0]'))), 'regionCode', anon_9.region_code, 'row', anon_9."row", 'field', anon_9.field,
            'ban', anon_9.ban, 'article', anon_9.article, 'text', CASE WHEN (? = 'INTAKE' AND anon_9.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND NOT (anon_9.state != 'HELD' OR anon_9.expires_on < ?)) THEN
                  CASE WHEN (anon_9.sealed IS NOT NULL) THEN 'sealed:' || anon_9.id || ':' || coalesce(anon_9.provider_id,
                  '') || ':' || anon_9.field || ':' || hex(anon_9.sealed) ELSE NULL END ELSE NULL END, 'heldOn', anon_9.held_on,
                  'expiresOn', anon_9.expires_on, 'state', CASE WHEN (anon_9.state = 'HELD' AND anon_9.expires_on < ?) THEN 'EXPIRED'
                  ELSE anon_9.state END, 'decidedOn', anon_9.decided_on, 'reason', anon_9.reason, 'record',
                  json(json(json_extract(anon_9.x1, '$[0]'))))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || CASE WHEN 1 = 1
                  THEN 'hld_' || anon_9.id || ':2;' ELSE '' END || coalesce(json_extract(anon_9.x0, '$[1]'),
                  '') || coalesce(json_extract(anon_9.x1, '$[1]'), ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(anon_11."key" || ':3;', ''), '') ELSE '' END AS anon_10
    FROM (
      SELECT DISTINCT 'hld_' || held_row_2.id AS "key"
      FROM held_row AS held_row_2
      WHERE ? = 'INTAKE' AND held_row_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND 1 = 1
      LIMIT 5 OFFSET 0) AS anon_11) AS d
  FROM (
    SELECT anon_12.id AS id, anon_12.submission_id AS submission_id, anon_12.provider_id AS provider_id,
        anon_12.region_code AS region_code, anon_12."row" AS "row", anon_12.field AS field, anon_12.ban AS ban, anon_12.article AS article,
        anon_12.sealed AS sealed, anon_12.held_on AS held_on, anon_12.expires_on AS expires_on, anon_12.state AS state,
        anon_12.decided_by AS decided_by, anon_12.decided_on AS decided_on, anon_12.reason AS reason, anon_12.record_id AS record_id,
        anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key ASC, anon_12.id ASC) AS rn, (
      SELECT json_array(json_object('name', anon_13.name), '' || '') AS json_array_1
      FROM (
        SELECT anon_14.id AS id, anon_14.code AS code, anon_14.name AS name, anon_14.kind AS kind, anon_14.region_code AS region_code,
            anon_14.jurisdiction AS jurisdiction, anon_14.is_provider AS is_provider, anon_14.status AS status, anon_14.country AS country,
            anon_14.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = anon_12.provider_id
          LIMIT 1 OFFSET 0) AS anon_14
        LIMIT -1 OFFSET 0) AS anon_13) AS x0, (
      SELECT json_array(json_object('id', 'rec_' || anon_15.id, 'title', CASE WHEN ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_1
                WHERE credit_case_1.subject_id = anon_15.subject_id AND credit_case_1.closed_on IS NULL
                    AND (credit_case_1.record_id = anon_15.id OR credit_case_1.record_id IS NULL AND credit_case_1.entry_id IS NULL)
                    AND credit_case_1.post = ? AND credit_case_1.unit_id = ? AND credit_case_1.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL
                      AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
                      AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                      OR anon_15.publicity_until >= ?) AND anon_15.screened IS 1) THEN anon_15.title ELSE NULL END), '' || '' ||
                      CASE WHEN (NOT (anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE'
                      AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (anon_15.publicity_until IS NULL OR anon_15.publicity_until >= ?) AND anon_15.state != 'DELETED'
                      AND NOT (coalesce(anon_15.disclosure_until < ?, 0) = 1 OR anon_15.state = 'ARCHIVED')
                      AND NOT (anon_15.record_class = 'NEGATIVE' AND coalesce(anon_15.notice_served_on <= ?, 0) = 0)
                      AND anon_15.state != 'REVOKED') OR ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_2
                WHERE credit_case_2.subject_id = anon_15.subject_id AND credit_case_2.closed_on IS NULL
                    AND (credit_case_2.record_id = anon_15.id OR credit_case_2.record_id IS NULL AND credit_case_2.entry_id IS NULL)
                    AND credit_case_2.post = ? AND credit_case_2.unit_id = ? AND credit_case_2.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL
                      AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
                      AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                      OR anon_15.publicity_until >= ?) AND anon_15.screened IS 1) AND NOT (anon_15.openness = 'OPEN'
                      AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
                      AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                      OR anon_15.publicity_until >= ?) AND anon_15.screened IS 1)) THEN (
          SELECT subject_1.pseudonym
          FROM subject AS subject_1
          WHERE subject_1.id = anon_15.subject_id) || ':0;' ELSE '' END) AS json_array_2
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
            anon_16.corrects_id AS corrects_id
        FROM (
          SELECT record_1.id AS id, record_1.subject_id AS subject_id, record_1.category AS category,
              record_1.record_class AS record_class, record_1.catalogue_item_id AS catalogue_item_id, record_1.provider_id AS provider_id,
              record_1.provider_key AS provider_key, record_1.jurisdiction AS jurisdiction, record_1.region_code AS region_code,
              record_1.openness AS openness, record_1.openness_basis AS openness_basis, record_1.openness_reference AS openness_reference,
              record_1.confidentiality AS confidentiality, record_1.screened AS screened, record_1.title AS title,
              record_1.document_number AS document_number, record_1.content AS content, record_1.content_digest AS content_digest,
              record_1.decided_on AS decided_on, record_1.ended_on AS ended_on, record_1.ended_on_source AS ended_on_source,
              record_1.notice_served_on AS notice_served_on, record_1.publicity_until AS publicity_until,
              record_1.disclosure_until AS disclosure_until, record_1.state AS state, record_1.disputed_since AS disputed_since,
              record_1.repaired_on AS repaired_on, record_1.under_review_since AS under_review_since, record_1.version AS version,
              record_1.submitted_at AS submitted_at, record_1.origin AS origin, record_1.subtype AS subtype,
              record_1.procedure AS procedure, record_1.seriousness AS seriousness, record_1.exception_reason AS exception_reason,
              record_1.declared_until AS declared_until, record_1.publicity_due_on AS publicity_due_on, record_1.opened_on AS opened_on,
              record_1.basis_kind AS basis_kind, record_1.basis_number AS basis_number, record_1.basis_issuer AS basis_issuer,
              record_1.notice_reference AS notice_reference, record_1.basis_effective_on AS basis_effective_on,
              record_1.performance_due_on AS performance_due_on, record_1.performed_on AS performed_on,
              record_1.agreement_id AS agreement_id, record_1.statement_digest AS statement_digest, record_1.corrects_id AS corrects_id
          FROM record AS record_1
          WHERE ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_3
                WHERE credit_case_3.subject_id = record_1.subject_id AND credit_case_3.closed_on IS NULL
                    AND (credit_case_3.record_id = record_1.id OR credit_case_3.record_id IS NULL AND credit_case_3.entry_id IS NULL)
                    AND credit_case_3.post = ? AND credit_case_3.unit_id = ? AND credit_case_3.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                      AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                      AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                      OR record_1.publicity_until >= ?)) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?,
                      0) = 1 OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
                      AND coalesce(record_1.notice_served_on <= ?, 0) = 0) AND record_1.state != 'REVOKED'
                      AND record_1.id = anon_12.record_id
          LIMIT 1 OFFSET 0) AS anon_16
        LIMIT -1 OFFSET 0) AS anon_15) AS x1
    FROM (
      SELECT held_row_3.id AS id, held_row_3.submission_id AS submission_id, held_row_3.provider_id AS provider_id,
          held_row_3.region_code AS region_code, held_row_3."row" AS "row", held_row_3.field AS field, held_row_3.ban AS ban,
          held_row_3.article AS article, held_row_3.sealed AS sealed, held_row_3.held_on AS held_on, held_row_3.expires_on AS expires_on,
          held_row_3.state AS state, held_row_3.decided_by AS decided_by, held_row_3.decided_on AS decided_on, held_row_3.reason AS reason,
          held_row_3.record_id AS record_id, held_row_3.held_on AS sort_key
      FROM held_row AS held_row_3
      WHERE ? = 'INTAKE' AND held_row_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)
      ORDER BY held_row_3.held_on ASC, held_row_3.id ASC
      LIMIT 20 OFFSET 0) AS anon_12
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_9) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM held_row AS held_row_4
      WHERE ? = 'INTAKE' AND held_row_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND held_row_4.state = 'HELD' AND held_row_4.expires_on >= ? AND held_row_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND held_row_4.held_on >= ? AND held_row_4.held_on <= ?), 'nodes',
            json(json_group_array(json_object('field', anon_17.field, 'text', CASE WHEN (? = 'INTAKE' AND anon_17.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND NOT (anon_17.state != 'HELD' OR anon_17.expires_on < ?)) THEN
                  CASE WHEN (anon_17.sealed IS NOT NULL) THEN 'sealed:' || anon_17.id || ':' || coalesce(anon_17.provider_id,
                  '') || ':' || anon_17.field || ':' || hex(anon_17.sealed) ELSE NULL END ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j,
                  coalesce(group_concat('' || CASE WHEN 1 = 1 THEN 'hld_' || anon_17.id || ':2;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(anon_19."key" || ':3;', ''), '') ELSE '' END AS anon_18
    FROM (
      SELECT DISTINCT 'hld_' || held_row_5.id AS "key"
      FROM held_row AS held_row_5
      WHERE ? = 'INTAKE' AND held_row_5.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND held_row_5.state = 'HELD' AND held_row_5.expires_on >= ? AND held_row_5.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND held_row_5.held_on >= ? AND held_row_5.held_on <= ? AND 1 = 1
      LIMIT 5 OFFSET 0) AS anon_19) AS d
  FROM (
    SELECT anon_20.id AS id, anon_20.submission_id AS submission_id, anon_20.provider_id AS provider_id,
        anon_20.region_code AS region_code, anon_20."row" AS "row", anon_20.field AS field, anon_20.ban AS ban, anon_20.article AS article,
        anon_20.sealed AS sealed, anon_20.held_on AS held_on, anon_20.expires_on AS expires_on, anon_20.state AS state,
        anon_20.decided_by AS decided_by, anon_20.decided_on AS decided_on, anon_20.reason AS reason, anon_20.record_id AS record_id,
        anon_20.sort_key AS sort_key, row_number() OVER (ORDER BY anon_20.sort_key ASC, anon_20.id ASC) AS rn
    FROM (
      SELECT held_row_6.id AS id, held_row_6.submission_id AS submission_id, held_row_6.provider_id AS provider_id,
          held_row_6.region_code AS region_code, held_row_6."row" AS "row", held_row_6.field AS field, held_row_6.ban AS ban,
          held_row_6.article AS article, held_row_6.sealed AS sealed, held_row_6.held_on AS held_on, held_row_6.expires_on AS expires_on,
          held_row_6.state AS state, held_row_6.decided_by AS decided_by, held_row_6.decided_on AS decided_on, held_row_6.reason AS reason,
          held_row_6.record_id AS record_id, held_row_6.held_on AS sort_key
      FROM held_row AS held_row_6
      WHERE ? = 'INTAKE' AND held_row_6.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND held_row_6.state = 'HELD' AND held_row_6.expires_on >= ? AND held_row_6.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND held_row_6.held_on >= ? AND held_row_6.held_on <= ?
      ORDER BY held_row_6.held_on ASC, held_row_6.id ASC
      LIMIT 20 OFFSET 0) AS anon_20
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_17) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_3
      FROM held_row AS held_row_7
      WHERE ? = 'INTAKE' AND held_row_7.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND NOT (held_row_7.state = 'HELD' AND held_row_7.expires_on >= ?)), 'nodes',
            json(json_group_array(json_object('state', CASE WHEN (anon_21.state = 'HELD' AND anon_21.expires_on < ?) THEN 'EXPIRED'
            ELSE anon_21.state END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || CASE WHEN 1 = 1
            THEN 'hld_' || anon_21.id || ':4;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(anon_23."key" || ':3;', ''), '') ELSE '' END AS anon_22
    FROM (
      SELECT DISTINCT 'hld_' || held_row_8.id AS "key"
      FROM held_row AS held_row_8
      WHERE ? = 'INTAKE' AND held_row_8.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND NOT (held_row_8.state = 'HELD' AND held_row_8.expires_on >= ?) AND 1 = 1
      LIMIT 5 OFFSET 0) AS anon_23) AS d
  FROM (
    SELECT anon_24.id AS id, anon_24.submission_id AS submission_id, anon_24.provider_id AS provider_id,
        anon_24.region_code AS region_code, anon_24."row" AS "row", anon_24.field AS field, anon_24.ban AS ban, anon_24.article AS article,
        anon_24.sealed AS sealed, anon_24.held_on AS held_on, anon_24.expires_on AS expires_on, anon_24.state AS state,
        anon_24.decided_by AS decided_by, anon_24.decided_on AS decided_on, anon_24.reason AS reason, anon_24.record_id AS record_id,
        anon_24.sort_key AS sort_key, row_number() OVER (ORDER BY anon_24.sort_key ASC, anon_24.id ASC) AS rn
    FROM (
      SELECT held_row_9.id AS id, held_row_9.submission_id AS submission_id, held_row_9.provider_id AS provider_id,
          held_row_9.region_code AS region_code, held_row_9."row" AS "row", held_row_9.field AS field, held_row_9.ban AS ban,
          held_row_9.article AS article, held_row_9.sealed AS sealed, held_row_9.held_on AS held_on, held_row_9.expires_on AS expires_on,
          held_row_9.state AS state, held_row_9.decided_by AS decided_by, held_row_9.decided_on AS decided_on, held_row_9.reason AS reason,
          held_row_9.record_id AS record_id, held_row_9.held_on AS sort_key
      FROM held_row AS held_row_9
      WHERE ? = 'INTAKE' AND held_row_9.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND NOT (held_row_9.state = 'HELD' AND held_row_9.expires_on >= ?)
      ORDER BY held_row_9.held_on ASC, held_row_9.id ASC
      LIMIT 20 OFFSET 0) AS anon_24
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_21) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('state', CASE WHEN (anon_25.state = 'HELD' AND anon_25.expires_on < ?) THEN 'EXPIRED' ELSE anon_25.state END, 'text',
      CASE WHEN (? = 'INTAKE' AND anon_25.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND NOT (anon_25.state != 'HELD' OR anon_25.expires_on < ?)) THEN
            CASE WHEN (anon_25.sealed IS NOT NULL) THEN 'sealed:' || anon_25.id || ':' || coalesce(anon_25.provider_id,
            '') || ':' || anon_25.field || ':' || hex(anon_25.sealed) ELSE NULL END ELSE NULL END) AS j,
            '' || 'hld_' || anon_25.id || ':' || 'id' || ';' || '' || CASE WHEN 1 = 1 THEN 'hld_' || anon_25.id || ':2;' ELSE '' END AS d
  FROM (
    SELECT anon_26.id AS id, anon_26.submission_id AS submission_id, anon_26.provider_id AS provider_id,
        anon_26.region_code AS region_code, anon_26."row" AS "row", anon_26.field AS field, anon_26.ban AS ban, anon_26.article AS article,
        anon_26.sealed AS sealed, anon_26.held_on AS held_on, anon_26.expires_on AS expires_on, anon_26.state AS state,
        anon_26.decided_by AS decided_by, anon_26.decided_on AS decided_on, anon_26.reason AS reason, anon_26.record_id AS record_id
    FROM (
      SELECT held_row_10.id AS id, held_row_10.submission_id AS submission_id, held_row_10.provider_id AS provider_id,
          held_row_10.region_code AS region_code, held_row_10."row" AS "row", held_row_10.field AS field, held_row_10.ban AS ban,
          held_row_10.article AS article, held_row_10.sealed AS sealed, held_row_10.held_on AS held_on,
          held_row_10.expires_on AS expires_on, held_row_10.state AS state, held_row_10.decided_by AS decided_by,
          held_row_10.decided_on AS decided_on, held_row_10.reason AS reason, held_row_10.record_id AS record_id
      FROM held_row AS held_row_10
      WHERE ? = 'INTAKE' AND held_row_10.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND held_row_10.id = ?
      LIMIT 1 OFFSET 0) AS anon_26
    LIMIT -1 OFFSET 0) AS anon_25) AS anon_4 ON 1 = 1
