SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_4.purpose, 'categories', json(anon_4.categories), 'region_code',
            anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
            anon_4.batch_max_codes, 'valid_from', anon_4.valid_from, 'valid_until', anon_4.valid_until)) FILTER (WHERE 1 = 1)) AS anon_3
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_4)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'archive',
      json(json(json_extract(anon_6.x0, '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('name', anon_6.name)
      ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
              0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
              0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':3;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM record AS record_3
            WHERE record_3.subject_id = ? AND record_3.state != 'DELETED' AND NOT (NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                OR record_3.state = 'ARCHIVED') OR (EXISTS (
                  SELECT *
                  FROM subject AS subject_1
                  WHERE subject_1.id = record_3.subject_id AND subject_1.kind = 'NATURAL_PERSON'))) AND record_3.state != 'REVOKED'
                      AND record_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'), 'edges',
                      json(json_group_array(json_object('cursor', anon_8.cursor_text, 'node', json_object('decidedOn',
                      anon_8.decided_on))) FILTER (WHERE anon_8.rn <= 20)), 'nodes', json(json_group_array(json_object('category',
                      anon_8.category, 'kind', anon_8.record_class, 'decidedOn', anon_8.decided_on, 'endedOn', anon_8.ended_on,
                      'disclosureUntil', anon_8.disclosure_until)) FILTER (WHERE anon_8.rn <= 20)), 'pageInfo', json_object('hasNextPage',
                      json(CASE WHEN coalesce(max(anon_8.rn), 0) > 20 THEN 'true' ELSE 'false' END), 'hasPreviousPage', json('false'),
                      'startCursor', max(CASE WHEN (anon_8.rn = 1) THEN anon_8.cursor_text ELSE NULL END), 'endCursor',
                      max(CASE WHEN (anon_8.rn = CASE WHEN (anon_8.found > 20) THEN 20 ELSE anon_8.found END) THEN anon_8.cursor_text
                      ELSE NULL END))), coalesce(group_concat(CASE WHEN (anon_8.rn <= 20) THEN '' || CASE WHEN 1 = 1 THEN (
              SELECT subject_2.pseudonym
              FROM subject AS subject_2
              WHERE subject_2.id = anon_8.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN 1 = 1 THEN (
              SELECT subject_3.pseudonym
              FROM subject AS subject_3
              WHERE subject_3.id = anon_8.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = ? AND record_4.state != 'DELETED' AND NOT (NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                OR record_4.state = 'ARCHIVED') OR (EXISTS (
                  SELECT *
                  FROM subject AS subject_4
                  WHERE subject_4.id = record_4.subject_id AND subject_4.kind = 'NATURAL_PERSON'))) AND record_4.state != 'REVOKED'
                      AND record_4.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND 1 = 1)) THEN anon_7.pseudonym || ':1;'
                      ELSE '' END) AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.subject_id AS subject_id, anon_9.category AS category, anon_9.record_class AS record_class,
            anon_9.catalogue_item_id AS catalogue_item_id, anon_9.provider_id AS provider_id, anon_9.provider_key AS provider_key,
            anon_9.jurisdiction AS jurisdiction, anon_9.region_code AS region_code, anon_9.openness AS openness,
            anon_9.openness_basis AS openness_basis, anon_9.openness_reference AS openness_reference,
            anon_9.confidentiality AS confidentiality, anon_9.screened AS screened, anon_9.title AS title,
            anon_9.document_number AS document_number, anon_9.content AS content, anon_9.content_digest AS content_digest,
            anon_9.decided_on AS decided_on, anon_9.ended_on AS ended_on, anon_9.ended_on_source AS ended_on_source,
            anon_9.notice_served_on AS notice_served_on, anon_9.publicity_until AS publicity_until,
            anon_9.disclosure_until AS disclosure_until, anon_9.state AS state, anon_9.disputed_since AS disputed_since,
            anon_9.repaired_on AS repaired_on, anon_9.under_review_since AS under_review_since, anon_9.version AS version,
            anon_9.submitted_at AS submitted_at, anon_9.origin AS origin, anon_9.subtype AS subtype, anon_9.procedure AS procedure,
            anon_9.seriousness AS seriousness, anon_9.exception_reason AS exception_reason, anon_9.declared_until AS declared_until,
            anon_9.publicity_due_on AS publicity_due_on, anon_9.opened_on AS opened_on, anon_9.basis_kind AS basis_kind,
            anon_9.basis_number AS basis_number, anon_9.basis_issuer AS basis_issuer, anon_9.notice_reference AS notice_reference,
            anon_9.basis_effective_on AS basis_effective_on, anon_9.performance_due_on AS performance_due_on,
            anon_9.performed_on AS performed_on, anon_9.agreement_id AS agreement_id, anon_9.statement_digest AS statement_digest,
            anon_9.corrects_id AS corrects_id, anon_9.cursor_text AS cursor_text, anon_9.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_9.sort_key DESC, anon_9.id DESC) AS rn, count(*) OVER () AS found
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
          WHERE record_5.subject_id = ? AND record_5.state != 'DELETED' AND NOT (NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
              OR record_5.state = 'ARCHIVED') OR (EXISTS (
                SELECT *
                FROM subject AS subject_5
                WHERE subject_5.id = record_5.subject_id AND subject_5.kind = 'NATURAL_PERSON'))) AND record_5.state != 'REVOKED'
                    AND record_5.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY record_5.decided_on DESC, record_5.id DESC
          LIMIT 21 OFFSET 0) AS anon_9
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x0
    FROM (
      SELECT subject_6.id AS id, subject_6.identity_key AS identity_key, subject_6.pseudonym AS pseudonym, subject_6.kind AS kind,
          subject_6.name AS name, subject_6.name_bigrams AS name_bigrams, subject_6.code AS code, subject_6.region_code AS region_code,
          subject_6.openness AS openness, subject_6.openness_basis AS openness_basis, subject_6.status AS status,
          subject_6.sole_trader AS sole_trader, subject_6.legal_representative AS legal_representative,
          subject_6.registered_on AS registered_on, subject_6.document_type AS document_type, subject_6.masked_number AS masked_number,
          subject_6.listed_number AS listed_number
      FROM subject AS subject_6
      WHERE (subject_6.kind != 'NATURAL_PERSON' AND (subject_6.openness = 'OPEN' AND subject_6.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_6
              WHERE record_6.subject_id = subject_6.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?,
                  0) = 1 OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND coalesce(record_6.notice_served_on <= ?, 0) = 0 AND record_6.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_6.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1)
                  AND list_entry_3.subject_id != ?) )) OR subject_6.id = ?) OR subject_6.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_7
              WHERE record_7.subject_id = subject_6.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?,
                  0) = 1 OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                  AND coalesce(record_7.notice_served_on <= ?, 0) = 0 AND record_7.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_6.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)
                  AND list_entry_4.subject_id != ?) )) OR subject_6.id = ?)) AND subject_6.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
