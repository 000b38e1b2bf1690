SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_object('name', anon_3.name, 'archive',
      json(json(json_extract(anon_3.x0, '$[0]')))) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_object('name', anon_3.name)
      ELSE NULL END) AS j, '' || '' || coalesce(json_extract(anon_3.x0, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.identity_key AS identity_key, anon_4.pseudonym AS pseudonym, anon_4.kind AS kind, anon_4.name AS name,
        anon_4.name_bigrams AS name_bigrams, anon_4.code AS code, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.status AS status, anon_4.sole_trader AS sole_trader,
        anon_4.legal_representative AS legal_representative, anon_4.registered_on AS registered_on, anon_4.document_type AS document_type,
        anon_4.masked_number AS masked_number, anon_4.listed_number AS listed_number, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM record AS record_1
            WHERE 0 = 1), 'edges', json(json_group_array(json_object('cursor', anon_5.cursor_text, 'node', json_object('decidedOn',
                anon_5.decided_on))) FILTER (WHERE anon_5.rn <= 20)), 'nodes', json(json_group_array(json_object('category',
                anon_5.category, 'kind', anon_5.record_class, 'decidedOn', anon_5.decided_on, 'endedOn', anon_5.ended_on,
                'disclosureUntil', anon_5.disclosure_until)) FILTER (WHERE anon_5.rn <= 20)), 'pageInfo', json_object('hasNextPage',
                json(CASE WHEN coalesce(max(anon_5.rn), 0) > 20 THEN 'true' ELSE 'false' END), 'hasPreviousPage', json('false'),
                'startCursor', max(CASE WHEN (anon_5.rn = 1) THEN anon_5.cursor_text ELSE NULL END), 'endCursor',
                max(CASE WHEN (anon_5.rn = CASE WHEN (anon_5.found > 20) THEN 20 ELSE anon_5.found END) THEN anon_5.cursor_text
                ELSE NULL END))), coalesce(group_concat(CASE WHEN (anon_5.rn <= 20) THEN '' ELSE '' END, ''), '') || '') AS json_array_1
      FROM (
        SELECT anon_6.id AS id, anon_6.subject_id AS subject_id, anon_6.category AS category, anon_6.record_class AS record_class,
            anon_6.catalogue_item_id AS catalogue_item_id, anon_6.provider_id AS provider_id, anon_6.provider_key AS provider_key,
            anon_6.jurisdiction AS jurisdiction, anon_6.region_code AS region_code, anon_6.openness AS openness,
            anon_6.openness_basis AS openness_basis, anon_6.openness_reference AS openness_reference,
            anon_6.confidentiality AS confidentiality, anon_6.screened AS screened, anon_6.title AS title,
            anon_6.document_number AS document_number, anon_6.content AS content, anon_6.content_digest AS content_digest,
            anon_6.decided_on AS decided_on, anon_6.ended_on AS ended_on, anon_6.ended_on_source AS ended_on_source,
            anon_6.notice_served_on AS notice_served_on, anon_6.publicity_until AS publicity_until,
            anon_6.disclosure_until AS disclosure_until, anon_6.state AS state, anon_6.disputed_since AS disputed_since,
            anon_6.repaired_on AS repaired_on, anon_6.under_review_since AS under_review_since, anon_6.version AS version,
            anon_6.submitted_at AS submitted_at, anon_6.origin AS origin, anon_6.subtype AS subtype, anon_6.procedure AS procedure,
            anon_6.seriousness AS seriousness, anon_6.exception_reason AS exception_reason, anon_6.declared_until AS declared_until,
            anon_6.publicity_due_on AS publicity_due_on, anon_6.opened_on AS opened_on, anon_6.basis_kind AS basis_kind,
            anon_6.basis_number AS basis_number, anon_6.basis_issuer AS basis_issuer, anon_6.notice_reference AS notice_reference,
            anon_6.basis_effective_on AS basis_effective_on, anon_6.performance_due_on AS performance_due_on,
            anon_6.performed_on AS performed_on, anon_6.agreement_id AS agreement_id, anon_6.statement_digest AS statement_digest,
            anon_6.corrects_id AS corrects_id, anon_6.cursor_text AS cursor_text, anon_6.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_6.sort_key DESC, anon_6.id DESC) AS rn, count(*) OVER () AS found
        FROM (
          SELECT record_2.id AS id, record_2.subject_id AS subject_id, record_2.category AS category,
              record_2.record_class AS record_class, record_2.catalogue_item_id AS catalogue_item_id, record_2.provider_id AS provider_id,
              record_2.provider_key AS provider_key, record_2.jurisdiction AS jurisdiction, record_2.region_code AS region_code,
              record_2.openness AS openness, record_2.openness_basis AS openness_basis, record_2.openness_reference AS openness_reference,
              record_2.confidentiality AS confidentiality, record_2.screened AS screened, record_2.title AS title,
              record_2.document_number AS document_number, record_2.content AS content, record_2.content_digest AS content_digest,
              record_2.decided_on AS decided_on, record_2.ended_on AS ended_on, record_2.ended_on_source AS ended_on_source,
              record_2.notice_served_on AS notice_served_on, record_2.publicity_until AS publicity_until,
              record_2.disclosure_until AS disclosure_until, record_2.state AS state, record_2.disputed_since AS disputed_since,
              record_2.repaired_on AS repaired_on, record_2.under_review_since AS under_review_since, record_2.version AS version,
              record_2.submitted_at AS submitted_at, record_2.origin AS origin, record_2.subtype AS subtype,
              record_2.procedure AS procedure, record_2.seriousness AS seriousness, record_2.exception_reason AS exception_reason,
              record_2.declared_until AS declared_until, record_2.publicity_due_on AS publicity_due_on, record_2.opened_on AS opened_on,
              record_2.basis_kind AS basis_kind, record_2.basis_number AS basis_number, record_2.basis_issuer AS basis_issuer,
              record_2.notice_reference AS notice_reference, record_2.basis_effective_on AS basis_effective_on,
              record_2.performance_due_on AS performance_due_on, record_2.performed_on AS performed_on,
              record_2.agreement_id AS agreement_id, record_2.statement_digest AS statement_digest, record_2.corrects_id AS corrects_id,
              substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(record_2.decided_on,
              '') || '' || record_2.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(record_2.decided_on,
              '') || '' || record_2.id)) AS cursor_text, record_2.decided_on AS sort_key
          FROM record AS record_2
          WHERE 0 = 1
          ORDER BY record_2.decided_on DESC, record_2.id DESC
          LIMIT 21 OFFSET 0) AS anon_6
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_5) AS x0
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
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?,
                  0) = 1 OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_1
              WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                  AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                  AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                  AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?,
                  0) = 1 OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_2
              WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                  AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                  AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                  AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                  AND subject_1.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
