SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_5.purpose, 'categories', json(anon_5.categories), 'region_code',
            anon_5.region_code, 'legal_basis', anon_5.legal_basis, 'matter_format', anon_5.matter_format, 'batch_max_codes',
            anon_5.batch_max_codes, 'valid_from', anon_5.valid_from, 'valid_until', anon_5.valid_until)) FILTER (WHERE 1 = 1)) AS anon_4
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_5)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_3
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c4
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_7.kind != 'NATURAL_PERSON') THEN json_object('after', json(json(json_extract(anon_7.x0, '$[0]'))), 'before',
      json(json(json_extract(anon_7.x1, '$[0]')))) WHEN (anon_7.kind = 'NATURAL_PERSON') THEN json_object('after',
      json(json(json_extract(anon_7.x2, '$[0]'))), 'before', json(json(json_extract(anon_7.x3, '$[0]')))) ELSE NULL END) AS j, '' || '' ||
      CASE WHEN (anon_7.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_7.openness = 'OPEN' AND anon_7.openness_basis IS NOT NULL
      OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_7.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
              0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_7.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_7.pseudonym || ':3;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_7.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_7.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
              0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_7.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_7.pseudonym || ':4;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_7.x0, '$[1]'), '') || coalesce(json_extract(anon_7.x1, '$[1]'),
              '') || coalesce(json_extract(anon_7.x2, '$[1]'), '') || coalesce(json_extract(anon_7.x3, '$[1]'), '') AS d
  FROM (
    SELECT anon_8.id AS id, anon_8.identity_key AS identity_key, anon_8.pseudonym AS pseudonym, anon_8.kind AS kind, anon_8.name AS name,
        anon_8.name_bigrams AS name_bigrams, anon_8.code AS code, anon_8.region_code AS region_code, anon_8.openness AS openness,
        anon_8.openness_basis AS openness_basis, anon_8.status AS status, anon_8.sole_trader AS sole_trader,
        anon_8.legal_representative AS legal_representative, anon_8.registered_on AS registered_on, anon_8.document_type AS document_type,
        anon_8.masked_number AS masked_number, anon_8.listed_number AS listed_number, (
      SELECT json_array(json_object('edges', json(json_group_array(json_object('cursor', anon_9.cursor_text, 'node', json_object('title',
          CASE WHEN (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE'
          AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
          OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1 OR anon_9.subject_id = ?) THEN anon_9.title ELSE NULL END, 'decidedOn',
          anon_9.decided_on))) FILTER (WHERE anon_9.rn <= 2)), 'pageInfo', json_object('hasNextPage',
          json(CASE WHEN coalesce(max(anon_9.rn), 0) > 2 THEN 'true' ELSE 'false' END), 'hasPreviousPage', json('true'), 'startCursor',
          max(CASE WHEN (anon_9.rn = 1) THEN anon_9.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_9.rn =
          CASE WHEN (anon_9.found > 2) THEN 2 ELSE anon_9.found END) THEN anon_9.cursor_text ELSE NULL END)), 'facets', json((
              SELECT json(json_group_array(json_object('key', anon_11.k, 'count', anon_11.n, 'suppressed', json(CASE WHEN anon_11.told IS 0
                  THEN 'true' ELSE 'false' END))) FILTER (WHERE 1 = 1)) AS anon_10
              FROM (
                SELECT record_3.record_class AS k, CASE WHEN (count(DISTINCT record_3.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
                    count(DISTINCT record_3.subject_id) >= 5 AS told
                FROM record AS record_3
                WHERE (record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
                    AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) OR record_3.subject_id = ?)
                    AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED')
                    AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0
                    AND record_3.subject_id != ?) AND record_3.state != 'REVOKED' AND record_3.record_class = 'NEGATIVE'
                    AND record_3.subject_id = anon_8.id AND anon_8.kind != 'NATURAL_PERSON'
                GROUP BY record_3.record_class
                ORDER BY record_3.record_class
                LIMIT 1000 OFFSET 0) AS anon_11))), coalesce(group_concat(CASE WHEN (anon_9.rn <= 2) THEN '' ||
                    CASE WHEN (NOT (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE'
                    AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                    OR anon_9.publicity_until >= ?) AND anon_9.state != 'DELETED' AND NOT (coalesce(anon_9.disclosure_until < ?, 0) = 1
                    OR anon_9.state = 'ARCHIVED') AND NOT (anon_9.record_class = 'NEGATIVE' AND coalesce(anon_9.notice_served_on <= ?,
                    0) = 0) AND anon_9.state != 'REVOKED') OR (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                    AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1 OR anon_9.subject_id = ?)
                    AND NOT (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE'
                    AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                    OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1)) THEN (
              SELECT subject_1.pseudonym
              FROM subject AS subject_1
              WHERE subject_1.id = anon_9.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN (NOT (anon_9.openness = 'OPEN'
                  AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                  AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?)
                  AND anon_9.state != 'DELETED' AND NOT (coalesce(anon_9.disclosure_until < ?, 0) = 1 OR anon_9.state = 'ARCHIVED')
                  AND NOT (anon_9.record_class = 'NEGATIVE' AND coalesce(anon_9.notice_served_on <= ?, 0) = 0)
                  AND anon_9.state != 'REVOKED')) THEN (
              SELECT subject_2.pseudonym
              FROM subject AS subject_2
              WHERE subject_2.id = anon_9.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                OR record_4.publicity_until >= ?) OR record_4.subject_id = ?) AND record_4.state != 'DELETED'
                AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
                AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0
                AND record_4.subject_id != ?) AND record_4.state != 'REVOKED' AND record_4.record_class = 'NEGATIVE'
                AND record_4.subject_id = anon_8.id AND anon_8.kind != 'NATURAL_PERSON' AND NOT (record_4.openness = 'OPEN'
                AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?,
                0) = 0) AND record_4.state != 'REVOKED' AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?)))) THEN anon_8.pseudonym || ':1;'
                ELSE '' END) AS json_array_1
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
            anon_12.corrects_id AS corrects_id, anon_12.cursor_text AS cursor_text, anon_12.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_12.sort_key ASC, anon_12.id ASC) AS rn, count(*) OVER () AS found
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
              substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(record_5.decided_on,
              '') || '' || record_5.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(record_5.decided_on,
              '') || '' || record_5.id)) AS cursor_text, record_5.decided_on AS sort_key
          FROM record AS record_5
          WHERE (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
              AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
              OR record_5.publicity_until >= ?) OR record_5.subject_id = ?) AND record_5.state != 'DELETED'
              AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1 OR record_5.state = 'ARCHIVED')
              AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?, 0) = 0 AND record_5.subject_id != ?)
              AND record_5.state != 'REVOKED' AND record_5.record_class = 'NEGATIVE' AND record_5.subject_id = anon_8.id
              AND anon_8.kind != 'NATURAL_PERSON' AND (record_5.decided_on, record_5.id) > (coalesce(?, '0001-01-01'), ?)
          ORDER BY record_5.decided_on ASC, record_5.id ASC
          LIMIT 3 OFFSET 0) AS anon_12
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_9) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_13.openness = 'OPEN'
          AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
          AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= ?)
          AND anon_13.screened IS 1 OR anon_13.subject_id = ?) THEN anon_13.title ELSE NULL END)) FILTER (WHERE anon_13.rn <= 2)),
          'pageInfo', json_object('startCursor', max(CASE WHEN (anon_13.rn = CASE WHEN (anon_13.found > 2) THEN 2 ELSE anon_13.found END)
          THEN anon_13.cursor_text ELSE NULL END))), coalesce(group_concat(CASE WHEN (anon_13.rn <= 2) THEN '' ||
          CASE WHEN (NOT (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE'
          AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
          OR anon_13.publicity_until >= ?) AND anon_13.state != 'DELETED' AND NOT (coalesce(anon_13.disclosure_until < ?, 0) = 1
          OR anon_13.state = 'ARCHIVED') AND NOT (anon_13.record_class = 'NEGATIVE' AND coalesce(anon_13.notice_served_on <= ?, 0) = 0)
          AND anon_13.state != 'REVOKED') OR (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
          AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= ?) AND anon_13.screened IS 1 OR anon_13.subject_id = ?)
          AND NOT (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE'
          AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
          OR anon_13.publicity_until >= ?) AND anon_13.screened IS 1)) THEN (
              SELECT subject_3.pseudonym
              FROM subject AS subject_3
              WHERE subject_3.id = anon_13.subject_id) || ':2;' ELSE '' END ELSE '' END, ''), '') || '') AS json_array_2
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
            anon_14.corrects_id AS corrects_id, anon_14.cursor_text AS cursor_text, anon_14.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_14.sort_key DESC, anon_14.id DESC) AS rn, count(*) OVER () AS found
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
              substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(record_6.decided_on,
              '') || '' || record_6.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(record_6.decided_on,
              '') || '' || record_6.id)) AS cursor_text, record_6.decided_on AS sort_key
          FROM record AS record_6
          WHERE (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
              AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
              OR record_6.publicity_until >= ?) OR record_6.subject_id = ?) AND record_6.state != 'DELETED'
              AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1 OR record_6.state = 'ARCHIVED')
              AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?, 0) = 0 AND record_6.subject_id != ?)
              AND record_6.state != 'REVOKED' AND record_6.record_class = 'NEGATIVE' AND record_6.subject_id = anon_8.id
              AND anon_8.kind != 'NATURAL_PERSON' AND (record_6.decided_on, record_6.id) < (coalesce(?, '0001-01-01'), ?)
          ORDER BY record_6.decided_on DESC, record_6.id DESC
          LIMIT 3 OFFSET 0) AS anon_14
        ORDER BY rn DESC
        LIMIT -1 OFFSET 0) AS anon_13) AS x1, (
      SELECT json_array(json_object('edges', json(json_group_array(json_object('cursor', anon_15.cursor_text, 'node', json_object('title',
          CASE WHEN (anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE'
          AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
          OR anon_15.publicity_until >= ?) AND anon_15.screened IS 1 OR anon_15.subject_id = ?) THEN anon_15.title ELSE NULL END,
          'decidedOn', anon_15.decided_on))) FILTER (WHERE anon_15.rn <= 2)), 'pageInfo', json_object('hasNextPage',
          json(CASE WHEN coalesce(max(anon_15.rn), 0) > 2 THEN 'true' ELSE 'false' END), 'hasPreviousPage', json('true'), 'startCursor',
          max(CASE WHEN (anon_15.rn = 1) THEN anon_15.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_15.rn =
          CASE WHEN (anon_15.found > 2) THEN 2 ELSE anon_15.found END) THEN anon_15.cursor_text ELSE NULL END)), 'facets', json((
              SELECT json(json_group_array(json_object('key', anon_17.k, 'count', anon_17.n, 'suppressed', json(CASE WHEN anon_17.told IS 0
                  THEN 'true' ELSE 'false' END))) FILTER (WHERE 1 = 1)) AS anon_16
              FROM (
                SELECT record_7.record_class AS k, CASE WHEN (count(DISTINCT record_7.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
                    count(DISTINCT record_7.subject_id) >= 5 AS told
                FROM record AS record_7
                WHERE (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
                    AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= ?) OR record_7.subject_id = ?)
                    AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1 OR record_7.state = 'ARCHIVED')
                    AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?, 0) = 0
                    AND record_7.subject_id != ?) AND record_7.state != 'REVOKED' AND record_7.record_class = 'NEGATIVE'
                    AND record_7.subject_id = anon_8.id AND anon_8.kind = 'NATURAL_PERSON'
                GROUP BY record_7.record_class
                ORDER BY record_7.record_class
                LIMIT 1000 OFFSET 0) AS anon_17))), coalesce(group_concat(CASE WHEN (anon_15.rn <= 2) THEN '' ||
                    CASE WHEN (NOT (anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE'
                    AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                    OR anon_15.publicity_until >= ?) AND anon_15.state != 'DELETED' AND NOT (coalesce(anon_15.disclosure_until < ?, 0) = 1
                    OR anon_15.state = 'ARCHIVED') AND NOT (anon_15.record_class = 'NEGATIVE' AND coalesce(anon_15.notice_served_on <= ?,
                    0) = 0) AND anon_15.state != 'REVOKED') OR (anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL
                    AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_15.publicity_until IS NULL OR anon_15.publicity_until >= ?) AND anon_15.screened IS 1
                    OR anon_15.subject_id = ?) AND NOT (anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL
                    AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_15.publicity_until IS NULL OR anon_15.publicity_until >= ?) AND anon_15.screened IS 1)) THEN (
              SELECT subject_4.pseudonym
              FROM subject AS subject_4
              WHERE subject_4.id = anon_15.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN (NOT (anon_15.openness = 'OPEN'
                  AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
                  AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                  OR anon_15.publicity_until >= ?) AND anon_15.state != 'DELETED' AND NOT (coalesce(anon_15.disclosure_until < ?, 0) = 1
                  OR anon_15.state = 'ARCHIVED') AND NOT (anon_15.record_class = 'NEGATIVE' AND coalesce(anon_15.notice_served_on <= ?,
                  0) = 0) AND anon_15.state != 'REVOKED')) THEN (
              SELECT subject_5.pseudonym
              FROM subject AS subject_5
              WHERE subject_5.id = anon_15.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_8
            WHERE (record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
                AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                OR record_8.publicity_until >= ?) OR record_8.subject_id = ?) AND record_8.state != 'DELETED'
                AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1 OR record_8.state = 'ARCHIVED')
                AND NOT (record_8.record_class = 'NEGATIVE' AND coalesce(record_8.notice_served_on <= ?, 0) = 0
                AND record_8.subject_id != ?) AND record_8.state != 'REVOKED' AND record_8.record_class = 'NEGATIVE'
                AND record_8.subject_id = anon_8.id AND anon_8.kind = 'NATURAL_PERSON' AND NOT (record_8.openness = 'OPEN'
                AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                OR record_8.publicity_until >= ?) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1
                OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE' AND coalesce(record_8.notice_served_on <= ?,
                0) = 0) AND record_8.state != 'REVOKED' AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= ?)))) THEN anon_8.pseudonym || ':1;'
                ELSE '' END) AS json_array_3
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
            anon_18.corrects_id AS corrects_id, anon_18.cursor_text AS cursor_text, anon_18.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_18.sort_key ASC, anon_18.id ASC) AS rn, count(*) OVER () AS found
        FROM (
          SELECT record_9.id AS id, record_9.subject_id AS subject_id, record_9.category AS category,
              record_9.record_class AS record_class, record_9.catalogue_item_id AS catalogue_item_id, record_9.provider_id AS provider_id,
              record_9.provider_key AS provider_key, record_9.jurisdiction AS jurisdiction, record_9.region_code AS region_code,
              record_9.openness AS openness, record_9.openness_basis AS openness_basis, record_9.openness_reference AS openness_reference,
              record_9.confidentiality AS confidentiality, record_9.screened AS screened, record_9.title AS title,
              record_9.document_number AS document_number, record_9.content AS content, record_9.content_digest AS content_digest,
              record_9.decided_on AS decided_on, record_9.ended_on AS ended_on, record_9.ended_on_source AS ended_on_source,
              record_9.notice_served_on AS notice_served_on, record_9.publicity_until AS publicity_until,
              record_9.disclosure_until AS disclosure_until, record_9.state AS state, record_9.disputed_since AS disputed_since,
              record_9.repaired_on AS repaired_on, record_9.under_review_since AS under_review_since, record_9.version AS version,
              record_9.submitted_at AS submitted_at, record_9.origin AS origin, record_9.subtype AS subtype,
              record_9.procedure AS procedure, record_9.seriousness AS seriousness, record_9.exception_reason AS exception_reason,
              record_9.declared_until AS declared_until, record_9.publicity_due_on AS publicity_due_on, record_9.opened_on AS opened_on,
              record_9.basis_kind AS basis_kind, record_9.basis_number AS basis_number, record_9.basis_issuer AS basis_issuer,
              record_9.notice_reference AS notice_reference, record_9.basis_effective_on AS basis_effective_on,
              record_9.performance_due_on AS performance_due_on, record_9.performed_on AS performed_on,
              record_9.agreement_id AS agreement_id, record_9.statement_digest AS statement_digest, record_9.corrects_id AS corrects_id,
              substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(record_9.decided_on,
              '') || '' || record_9.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(record_9.decided_on,
              '') || '' || record_9.id)) AS cursor_text, record_9.decided_on AS sort_key
          FROM record AS record_9
          WHERE (record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
              AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
              OR record_9.publicity_until >= ?) OR record_9.subject_id = ?) AND record_9.state != 'DELETED'
              AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1 OR record_9.state = 'ARCHIVED')
              AND NOT (record_9.record_class = 'NEGATIVE' AND coalesce(record_9.notice_served_on <= ?, 0) = 0 AND record_9.subject_id != ?)
              AND record_9.state != 'REVOKED' AND record_9.record_class = 'NEGATIVE' AND record_9.subject_id = anon_8.id
              AND anon_8.kind = 'NATURAL_PERSON' AND (record_9.decided_on, record_9.id) > (coalesce(?, '0001-01-01'), ?)
          ORDER BY record_9.decided_on ASC, record_9.id ASC
          LIMIT 3 OFFSET 0) AS anon_18
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_15) AS x2, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_19.openness = 'OPEN'
          AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE'
          AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_19.publicity_until IS NULL OR anon_19.publicity_until >= ?)
          AND anon_19.screened IS 1 OR anon_19.subject_id = ?) THEN anon_19.title ELSE NULL END)) FILTER (WHERE anon_19.rn <= 2)),
          'pageInfo', json_object('startCursor', max(CASE WHEN (anon_19.rn = CASE WHEN (anon_19.found > 2) THEN 2 ELSE anon_19.found END)
          THEN anon_19.cursor_text ELSE NULL END))), coalesce(group_concat(CASE WHEN (anon_19.rn <= 2) THEN '' ||
          CASE WHEN (NOT (anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE'
          AND anon_19.state = 'ACTIVE' AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_19.publicity_until IS NULL
          OR anon_19.publicity_until >= ?) AND anon_19.state != 'DELETED' AND NOT (coalesce(anon_19.disclosure_until < ?, 0) = 1
          OR anon_19.state = 'ARCHIVED') AND NOT (anon_19.record_class = 'NEGATIVE' AND coalesce(anon_19.notice_served_on <= ?, 0) = 0)
          AND anon_19.state != 'REVOKED') OR (anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL
          AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE' AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_19.publicity_until IS NULL OR anon_19.publicity_until >= ?) AND anon_19.screened IS 1 OR anon_19.subject_id = ?)
          AND NOT (anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE'
          AND anon_19.state = 'ACTIVE' AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_19.publicity_until IS NULL
          OR anon_19.publicity_until >= ?) AND anon_19.screened IS 1)) THEN (
              SELECT subject_6.pseudonym
              FROM subject AS subject_6
              WHERE subject_6.id = anon_19.subject_id) || ':2;' ELSE '' END ELSE '' END, ''), '') || '') AS json_array_4
      FROM (
        SELECT anon_20.id AS id, anon_20.subject_id AS subject_id, anon_20.category AS category, anon_20.record_class AS record_class,
            anon_20.catalogue_item_id AS catalogue_item_id, anon_20.provider_id AS provider_id, anon_20.provider_key AS provider_key,
            anon_20.jurisdiction AS jurisdiction, anon_20.region_code AS region_code, anon_20.openness AS openness,
            anon_20.openness_basis AS openness_basis, anon_20.openness_reference AS openness_reference,
            anon_20.confidentiality AS confidentiality, anon_20.screened AS screened, anon_20.title AS title,
            anon_20.document_number AS document_number, anon_20.content AS content, anon_20.content_digest AS content_digest,
            anon_20.decided_on AS decided_on, anon_20.ended_on AS ended_on, anon_20.ended_on_source AS ended_on_source,
            anon_20.notice_served_on AS notice_served_on, anon_20.publicity_until AS publicity_until,
            anon_20.disclosure_until AS disclosure_until, anon_20.state AS state, anon_20.disputed_since AS disputed_since,
            anon_20.repaired_on AS repaired_on, anon_20.under_review_since AS under_review_since, anon_20.version AS version,
            anon_20.submitted_at AS submitted_at, anon_20.origin AS origin, anon_20.subtype AS subtype, anon_20.procedure AS procedure,
            anon_20.seriousness AS seriousness, anon_20.exception_reason AS exception_reason, anon_20.declared_until AS declared_until,
            anon_20.publicity_due_on AS publicity_due_on, anon_20.opened_on AS opened_on, anon_20.basis_kind AS basis_kind,
            anon_20.basis_number AS basis_number, anon_20.basis_issuer AS basis_issuer, anon_20.notice_reference AS notice_reference,
            anon_20.basis_effective_on AS basis_effective_on, anon_20.performance_due_on AS performance_due_on,
            anon_20.performed_on AS performed_on, anon_20.agreement_id AS agreement_id, anon_20.statement_digest AS statement_digest,
            anon_20.corrects_id AS corrects_id, anon_20.cursor_text AS cursor_text, anon_20.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_20.sort_key DESC, anon_20.id DESC) AS rn, count(*) OVER () AS found
        FROM (
          SELECT record_10.id AS id, record_10.subject_id AS subject_id, record_10.category AS category,
              record_10.record_class AS record_class, record_10.catalogue_item_id AS catalogue_item_id,
              record_10.provider_id AS provider_id, record_10.provider_key AS provider_key, record_10.jurisdiction AS jurisdiction,
              record_10.region_code AS region_code, record_10.openness AS openness, record_10.openness_basis AS openness_basis,
              record_10.openness_reference AS openness_reference, record_10.confidentiality AS confidentiality,
              record_10.screened AS screened, record_10.title AS title, record_10.document_number AS document_number,
              record_10.content AS content, record_10.content_digest AS content_digest, record_10.decided_on AS decided_on,
              record_10.ended_on AS ended_on, record_10.ended_on_source AS ended_on_source, record_10.notice_served_on AS notice_served_on,
              record_10.publicity_until AS publicity_until, record_10.disclosure_until AS disclosure_until, record_10.state AS state,
              record_10.disputed_since AS disputed_since, record_10.repaired_on AS repaired_on,
              record_10.under_review_since AS under_review_since, record_10.version AS version, record_10.submitted_at AS submitted_at,
              record_10.origin AS origin, record_10.subtype AS subtype, record_10.procedure AS procedure,
              record_10.seriousness AS seriousness, record_10.exception_reason AS exception_reason,
              record_10.declared_until AS declared_until, record_10.publicity_due_on AS publicity_due_on, record_10.opened_on AS opened_on,
              record_10.basis_kind AS basis_kind, record_10.basis_number AS basis_number, record_10.basis_issuer AS basis_issuer,
              record_10.notice_reference AS notice_reference, record_10.basis_effective_on AS basis_effective_on,
              record_10.performance_due_on AS performance_due_on, record_10.performed_on AS performed_on,
              record_10.agreement_id AS agreement_id, record_10.statement_digest AS statement_digest, record_10.corrects_id AS corrects_id,
              substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(record_10.decided_on,
              '') || '' || record_10.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(record_10.decided_on,
              '') || '' || record_10.id)) AS cursor_text, record_10.decided_on AS sort_key
          FROM record AS record_10
          WHERE (record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL AND record_10.confidentiality = 'NONE'
              AND record_10.state = 'ACTIVE' AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
              OR record_10.publicity_until >= ?) OR record_10.subject_id = ?) AND record_10.state != 'DELETED'
              AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1 OR record_10.state = 'ARCHIVED')
              AND NOT (record_10.record_class = 'NEGATIVE' AND coalesce(record_10.notice_served_on <= ?, 0) = 0
              AND record_10.subject_id != ?) AND record_10.state != 'REVOKED' AND record_10.record_class = 'NEGATIVE'
              AND record_10.subject_id = anon_8.id AND anon_8.kind = 'NATURAL_PERSON' AND (record_10.decided_on,
              record_10.id) < (coalesce(?, '0001-01-01'), ?)
          ORDER BY record_10.decided_on DESC, record_10.id DESC
          LIMIT 3 OFFSET 0) AS anon_20
        ORDER BY rn DESC
        LIMIT -1 OFFSET 0) AS anon_19) AS x3
    FROM (
      SELECT subject_7.id AS id, subject_7.identity_key AS identity_key, subject_7.pseudonym AS pseudonym, subject_7.kind AS kind,
          subject_7.name AS name, subject_7.name_bigrams AS name_bigrams, subject_7.code AS code, subject_7.region_code AS region_code,
          subject_7.openness AS openness, subject_7.openness_basis AS openness_basis, subject_7.status AS status,
          subject_7.sole_trader AS sole_trader, subject_7.legal_representative AS legal_representative,
          subject_7.registered_on AS registered_on, subject_7.document_type AS document_type, subject_7.masked_number AS masked_number,
          subject_7.listed_number AS listed_number
      FROM subject AS subject_7
      WHERE (subject_7.kind != 'NATURAL_PERSON' AND (subject_7.openness = 'OPEN' AND subject_7.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_11
              WHERE record_11.subject_id = subject_7.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                  AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                  AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                  OR record_11.publicity_until >= ?) AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1
                  OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED') OR record_11.record_class = 'NEGATIVE'
                  AND coalesce(record_11.notice_served_on <= ?, 0) = 0 AND record_11.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_7.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1)
                  AND list_entry_3.subject_id != ?) )) OR subject_7.id = ?) OR subject_7.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_12
              WHERE record_12.subject_id = subject_7.id AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                  AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                  AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                  OR record_12.publicity_until >= ?) AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1
                  OR record_12.state = 'ARCHIVED' OR record_12.state IN ('DELETED', 'REVOKED') OR record_12.record_class = 'NEGATIVE'
                  AND coalesce(record_12.notice_served_on <= ?, 0) = 0 AND record_12.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_7.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)
                  AND list_entry_4.subject_id != ?) )) OR subject_7.id = ?)) AND subject_7.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_8
    LIMIT -1 OFFSET 0) AS anon_7) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_21.kind != 'NATURAL_PERSON') THEN json_object('recordCount', json(json(json_extract(anon_21.x0, '$[0]'))),
      'listEntries', json(json(json_extract(anon_21.x1, '$[0]')))) WHEN (anon_21.kind = 'NATURAL_PERSON') THEN json_object('recordCount',
      json(json(json_extract(anon_21.x2, '$[0]'))), 'listEntries', json(json(json_extract(anon_21.x3, '$[0]')))) ELSE NULL END) AS j,
      '' || '' || CASE WHEN (anon_21.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_21.openness = 'OPEN'
      AND anon_21.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_13
          WHERE record_13.subject_id = anon_21.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
              AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE' AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_13.publicity_until IS NULL OR record_13.publicity_until >= ?) AND NOT (coalesce(record_13.disclosure_until < ?,
              0) = 1 OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
              AND coalesce(record_13.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_5
          WHERE list_entry_5.subject_id = anon_21.id AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
              AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?, 0) = 1
              AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?) AND NOT (list_entry_5.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) )))) THEN anon_21.pseudonym || ':3;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_21.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_14
          WHERE record_14.subject_id = anon_21.id AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
              AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_14.publicity_until IS NULL OR record_14.publicity_until >= ?) AND NOT (coalesce(record_14.disclosure_until < ?,
              0) = 1 OR record_14.state = 'ARCHIVED' OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
              AND coalesce(record_14.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_6
          WHERE list_entry_6.subject_id = anon_21.id AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
              AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
              AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?) AND NOT (list_entry_6.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) )))) THEN anon_21.pseudonym || ':4;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_21.x0, '$[1]'), '') || coalesce(json_extract(anon_21.x1, '$[1]'),
              '') || coalesce(json_extract(anon_21.x2, '$[1]'), '') || coalesce(json_extract(anon_21.x3, '$[1]'), '') AS d
  FROM (
    SELECT anon_22.id AS id, anon_22.identity_key AS identity_key, anon_22.pseudonym AS pseudonym, anon_22.kind AS kind,
        anon_22.name AS name, anon_22.name_bigrams AS name_bigrams, anon_22.code AS code, anon_22.region_code AS region_code,
        anon_22.openness AS openness, anon_22.openness_basis AS openness_basis, anon_22.status AS status,
        anon_22.sole_trader AS sole_trader, anon_22.legal_representative AS legal_representative, anon_22.registered_on AS registered_on,
        anon_22.document_type AS document_type, anon_22.masked_number AS masked_number, anon_22.listed_number AS listed_number, (
      SELECT json_array((
          SELECT count(*) AS count_1
          FROM record AS record_15
          WHERE (record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL AND record_15.confidentiality = 'NONE'
              AND record_15.state = 'ACTIVE' AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
              OR record_15.publicity_until >= ?) OR record_15.subject_id = ?) AND record_15.state != 'DELETED'
              AND NOT (coalesce(record_15.disclosure_until < ?, 0) = 1 OR record_15.state = 'ARCHIVED')
              AND NOT (record_15.record_class = 'NEGATIVE' AND coalesce(record_15.notice_served_on <= ?, 0) = 0
              AND record_15.subject_id != ?) AND record_15.state != 'REVOKED' AND record_15.record_class = 'NEGATIVE'
              AND record_15.subject_id = anon_22.id AND anon_22.kind != 'NATURAL_PERSON'), CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_16
            WHERE (record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL AND record_16.confidentiality = 'NONE'
                AND record_16.state = 'ACTIVE' AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_16.publicity_until IS NULL OR record_16.publicity_until >= ?) OR record_16.subject_id = ?)
                AND record_16.state != 'DELETED' AND NOT (coalesce(record_16.disclosure_until < ?, 0) = 1 OR record_16.state = 'ARCHIVED')
                AND NOT (record_16.record_class = 'NEGATIVE' AND coalesce(record_16.notice_served_on <= ?, 0) = 0
                AND record_16.subject_id != ?) AND record_16.state != 'REVOKED' AND record_16.record_class = 'NEGATIVE'
                AND record_16.subject_id = anon_22.id AND anon_22.kind != 'NATURAL_PERSON' AND NOT (record_16.openness = 'OPEN'
                AND record_16.openness_basis IS NOT NULL AND record_16.confidentiality = 'NONE' AND record_16.state = 'ACTIVE'
                AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_16.publicity_until IS NULL
                OR record_16.publicity_until >= ?) AND record_16.state != 'DELETED' AND NOT (coalesce(record_16.disclosure_until < ?,
                0) = 1 OR record_16.state = 'ARCHIVED') AND NOT (record_16.record_class = 'NEGATIVE'
                AND coalesce(record_16.notice_served_on <= ?, 0) = 0) AND record_16.state != 'REVOKED' AND record_16.openness = 'OPEN'
                AND record_16.openness_basis IS NOT NULL AND record_16.confidentiality = 'NONE' AND record_16.state = 'ACTIVE'
                AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_16.publicity_until IS NULL
                OR record_16.publicity_until >= ?)))) THEN anon_22.pseudonym || ':1;' ELSE '' END) AS json_array_5) AS x0, (
      SELECT json_array(json(json_group_array(json_object('decidedOn', anon_23.decided_on)) FILTER (WHERE 1 = 1)),
          coalesce(group_concat('' || CASE WHEN (NOT (anon_23.openness = 'OPEN' AND anon_23.openness_basis IS NOT NULL
          AND anon_23.state = 'PUBLISHED' AND coalesce(anon_23.published_on <= ?, 0) = 1 AND (anon_23.publicity_until IS NULL
          OR anon_23.publicity_until >= ?) AND NOT (anon_23.state IN ('REMOVED', 'DROPPED') OR coalesce(anon_23.removed_on <= ?, 0) = 1)))
          THEN (
              SELECT subject_8.pseudonym
              FROM subject AS subject_8
              WHERE subject_8.id = anon_23.subject_id) || ':5;' ELSE '' END, ''), '')) AS json_array_6
      FROM (
        SELECT anon_24.id AS id, anon_24.list_id AS list_id, anon_24.subject_id AS subject_id, anon_24.state AS state,
            anon_24.behaviour AS behaviour, anon_24.grounds AS grounds, anon_24.screened AS screened,
            anon_24.basis_document AS basis_document, anon_24.determining_unit_id AS determining_unit_id,
            anon_24.region_code AS region_code, anon_24.openness AS openness, anon_24.openness_basis AS openness_basis,
            anon_24.decided_on AS decided_on, anon_24.published_on AS published_on, anon_24.publicity_until AS publicity_until,
            anon_24.removed_on AS removed_on, anon_24.disputed_since AS disputed_since, anon_24.ground_record_id AS ground_record_id,
            anon_24.rn AS rn
        FROM (
          SELECT list_entry_7.id AS id, list_entry_7.list_id AS list_id, list_entry_7.subject_id AS subject_id,
              list_entry_7.state AS state, list_entry_7.behaviour AS behaviour, list_entry_7.grounds AS grounds,
              list_entry_7.screened AS screened, list_entry_7.basis_document AS basis_document,
              list_entry_7.determining_unit_id AS determining_unit_id, list_entry_7.region_code AS region_code,
              list_entry_7.openness AS openness, list_entry_7.openness_basis AS openness_basis, list_entry_7.decided_on AS decided_on,
              list_entry_7.published_on AS published_on, list_entry_7.publicity_until AS publicity_until,
              list_entry_7.removed_on AS removed_on, list_entry_7.disputed_since AS disputed_since,
              list_entry_7.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_7.decided_on DESC,
              list_entry_7.id DESC) AS rn
          FROM list_entry AS list_entry_7
          WHERE (list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL AND list_entry_7.state = 'PUBLISHED'
              AND coalesce(list_entry_7.published_on <= ?, 0) = 1 AND (list_entry_7.publicity_until IS NULL
              OR list_entry_7.publicity_until >= ?) OR list_entry_7.subject_id = ?) AND NOT ((list_entry_7.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_7.removed_on <= ?, 0) = 1) AND list_entry_7.subject_id != ?) AND list_entry_7.state = 'PUBLISHED'
              AND list_entry_7.subject_id = anon_22.id AND anon_22.kind != 'NATURAL_PERSON'
          ORDER BY list_entry_7.decided_on DESC, list_entry_7.id DESC
          LIMIT 100 OFFSET 0) AS anon_24
        ORDER BY anon_24.rn ASC
        LIMIT -1 OFFSET 0) AS anon_23) AS x1, (
      SELECT json_array((
          SELECT count(*) AS count_2
          FROM record AS record_17
          WHERE (record_17.openness = 'OPEN' AND record_17.openness_basis IS NOT NULL AND record_17.confidentiality = 'NONE'
              AND record_17.state = 'ACTIVE' AND (record_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_17.publicity_until IS NULL
              OR record_17.publicity_until >= ?) OR record_17.subject_id = ?) AND record_17.state != 'DELETED'
              AND NOT (coalesce(record_17.disclosure_until < ?, 0) = 1 OR record_17.state = 'ARCHIVED')
              AND NOT (record_17.record_class = 'NEGATIVE' AND coalesce(record_17.notice_served_on <= ?, 0) = 0
              AND record_17.subject_id != ?) AND record_17.state != 'REVOKED' AND record_17.record_class = 'NEGATIVE'
              AND record_17.subject_id = anon_22.id AND anon_22.kind = 'NATURAL_PERSON'), CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_18
            WHERE (record_18.openness = 'OPEN' AND record_18.openness_basis IS NOT NULL AND record_18.confidentiality = 'NONE'
                AND record_18.state = 'ACTIVE' AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_18.publicity_until IS NULL OR record_18.publicity_until >= ?) OR record_18.subject_id = ?)
                AND record_18.state != 'DELETED' AND NOT (coalesce(record_18.disclosure_until < ?, 0) = 1 OR record_18.state = 'ARCHIVED')
                AND NOT (record_18.record_class = 'NEGATIVE' AND coalesce(record_18.notice_served_on <= ?, 0) = 0
                AND record_18.subject_id != ?) AND record_18.state != 'REVOKED' AND record_18.record_class = 'NEGATIVE'
                AND record_18.subject_id = anon_22.id AND anon_22.kind = 'NATURAL_PERSON' AND NOT (record_18.openness = 'OPEN'
                AND record_18.openness_basis IS NOT NULL AND record_18.confidentiality = 'NONE' AND record_18.state = 'ACTIVE'
                AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_18.publicity_until IS NULL
                OR record_18.publicity_until >= ?) AND record_18.state != 'DELETED' AND NOT (coalesce(record_18.disclosure_until < ?,
                0) = 1 OR record_18.state = 'ARCHIVED') AND NOT (record_18.record_class = 'NEGATIVE'
                AND coalesce(record_18.notice_served_on <= ?, 0) = 0) AND record_18.state != 'REVOKED' AND record_18.openness = 'OPEN'
                AND record_18.openness_basis IS NOT NULL AND record_18.confidentiality = 'NONE' AND record_18.state = 'ACTIVE'
                AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_18.publicity_until IS NULL
                OR record_18.publicity_until >= ?)))) THEN anon_22.pseudonym || ':1;' ELSE '' END) AS json_array_7) AS x2, (
      SELECT json_array(json(json_group_array(json_object('decidedOn', anon_25.decided_on)) FILTER (WHERE 1 = 1)),
          coalesce(group_concat('' || CASE WHEN (NOT (anon_25.openness = 'OPEN' AND anon_25.openness_basis IS NOT NULL
          AND anon_25.state = 'PUBLISHED' AND coalesce(anon_25.published_on <= ?, 0) = 1 AND (anon_25.publicity_until IS NULL
          OR anon_25.publicity_until >= ?) AND NOT (anon_25.state IN ('REMOVED', 'DROPPED') OR coalesce(anon_25.removed_on <= ?, 0) = 1)))
          THEN (
              SELECT subject_9.pseudonym
              FROM subject AS subject_9
              WHERE subject_9.id = anon_25.subject_id) || ':5;' ELSE '' END, ''), '')) AS json_array_8
      FROM (
        SELECT anon_26.id AS id, anon_26.list_id AS list_id, anon_26.subject_id AS subject_id, anon_26.state AS state,
            anon_26.behaviour AS behaviour, anon_26.grounds AS grounds, anon_26.screened AS screened,
            anon_26.basis_document AS basis_document, anon_26.determining_unit_id AS determining_unit_id,
            anon_26.region_code AS region_code, anon_26.openness AS openness, anon_26.openness_basis AS openness_basis,
            anon_26.decided_on AS decided_on, anon_26.published_on AS published_on, anon_26.publicity_until AS publicity_until,
            anon_26.removed_on AS removed_on, anon_26.disputed_since AS disputed_since, anon_26.ground_record_id AS ground_record_id,
            anon_26.rn AS rn
        FROM (
          SELECT list_entry_8.id AS id, list_entry_8.list_id AS list_id, list_entry_8.subject_id AS subject_id,
              list_entry_8.state AS state, list_entry_8.behaviour AS behaviour, list_entry_8.grounds AS grounds,
              list_entry_8.screened AS screened, list_entry_8.basis_document AS basis_document,
              list_entry_8.determining_unit_id AS determining_unit_id, list_entry_8.region_code AS region_code,
              list_entry_8.openness AS openness, list_entry_8.openness_basis AS openness_basis, list_entry_8.decided_on AS decided_on,
              list_entry_8.published_on AS published_on, list_entry_8.publicity_until AS publicity_until,
              list_entry_8.removed_on AS removed_on, list_entry_8.disputed_since AS disputed_since,
              list_entry_8.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_8.decided_on DESC,
              list_entry_8.id DESC) AS rn
          FROM list_entry AS list_entry_8
          WHERE (list_entry_8.openness = 'OPEN' AND list_entry_8.openness_basis IS NOT NULL AND list_entry_8.state = 'PUBLISHED'
              AND coalesce(list_entry_8.published_on <= ?, 0) = 1 AND (list_entry_8.publicity_until IS NULL
              OR list_entry_8.publicity_until >= ?) OR list_entry_8.subject_id = ?) AND NOT ((list_entry_8.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_8.removed_on <= ?, 0) = 1) AND list_entry_8.subject_id != ?) AND list_entry_8.state = 'PUBLISHED'
              AND list_entry_8.subject_id = anon_22.id AND anon_22.kind = 'NATURAL_PERSON'
          ORDER BY list_entry_8.decided_on DESC, list_entry_8.id DESC
          LIMIT 100 OFFSET 0) AS anon_26
        ORDER BY anon_26.rn ASC
        LIMIT -1 OFFSET 0) AS anon_25) AS x3
    FROM (
      SELECT subject_10.id AS id, subject_10.identity_key AS identity_key, subject_10.pseudonym AS pseudonym, subject_10.kind AS kind,
          subject_10.name AS name, subject_10.name_bigrams AS name_bigrams, subject_10.code AS code, subject_10.region_code AS region_code,
          subject_10.openness AS openness, subject_10.openness_basis AS openness_basis, subject_10.status AS status,
          subject_10.sole_trader AS sole_trader, subject_10.legal_representative AS legal_representative,
          subject_10.registered_on AS registered_on, subject_10.document_type AS document_type, subject_10.masked_number AS masked_number,
          subject_10.listed_number AS listed_number
      FROM subject AS subject_10
      WHERE (subject_10.kind != 'NATURAL_PERSON' AND (subject_10.openness = 'OPEN' AND subject_10.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_19
              WHERE record_19.subject_id = subject_10.id AND record_19.openness = 'OPEN' AND record_19.openness_basis IS NOT NULL
                  AND record_19.confidentiality = 'NONE' AND record_19.state = 'ACTIVE'
                  AND (record_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_19.publicity_until IS NULL
                  OR record_19.publicity_until >= ?) AND NOT (coalesce(record_19.disclosure_until < ?, 0) = 1
                  OR record_19.state = 'ARCHIVED' OR record_19.state IN ('DELETED', 'REVOKED') OR record_19.record_class = 'NEGATIVE'
                  AND coalesce(record_19.notice_served_on <= ?, 0) = 0 AND record_19.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_9
              WHERE list_entry_9.subject_id = subject_10.id AND list_entry_9.openness = 'OPEN' AND list_entry_9.openness_basis IS NOT NULL
                  AND list_entry_9.state = 'PUBLISHED' AND coalesce(list_entry_9.published_on <= ?, 0) = 1
                  AND (list_entry_9.publicity_until IS NULL OR list_entry_9.publicity_until >= ?)
                  AND NOT ((list_entry_9.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_9.removed_on <= ?, 0) = 1)
                  AND list_entry_9.subject_id != ?) )) OR subject_10.id = ?) OR subject_10.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_20
              WHERE record_20.subject_id = subject_10.id AND record_20.openness = 'OPEN' AND record_20.openness_basis IS NOT NULL
                  AND record_20.confidentiality = 'NONE' AND record_20.state = 'ACTIVE'
                  AND (record_20.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_20.publicity_until IS NULL
                  OR record_20.publicity_until >= ?) AND NOT (coalesce(record_20.disclosure_until < ?, 0) = 1
                  OR record_20.state = 'ARCHIVED' OR record_20.state IN ('DELETED', 'REVOKED') OR record_20.record_class = 'NEGATIVE'
                  AND coalesce(record_20.notice_served_on <= ?, 0) = 0 AND record_20.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_10
              WHERE list_entry_10.subject_id = subject_10.id AND list_entry_10.openness = 'OPEN'
                  AND list_entry_10.openness_basis IS NOT NULL AND list_entry_10.state = 'PUBLISHED'
                  AND coalesce(list_entry_10.published_on <= ?, 0) = 1 AND (list_entry_10.publicity_until IS NULL
                  OR list_entry_10.publicity_until >= ?) AND NOT ((list_entry_10.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_10.removed_on <= ?, 0) = 1) AND list_entry_10.subject_id != ?) )) OR subject_10.id = ?))
                  AND subject_10.identity_key = ? AND subject_10.name = ?
      LIMIT 1 OFFSET 0) AS anon_22
    LIMIT -1 OFFSET 0) AS anon_21) AS anon_2 ON 1 = 1
