SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?)
          AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1 OR record_1.state = 'ARCHIVED')
          AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0) AND record_1.state != 'REVOKED'
          AND record_1.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY') AND record_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_1.provider_id IN (
        SELECT unit_1.id
        FROM unit AS unit_1
        WHERE unit_1.code = ? AND 1 = 1) AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
            AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL
            OR record_1.publicity_until >= ?) AND record_1.screened IS 1 AND instr(record_1.title, ?) > 0 AND record_1.decided_on >= ?
            AND record_1.decided_on <= ?), 'nodes', json(json_group_array(json_object('title', CASE WHEN (anon_3.openness = 'OPEN'
            AND anon_3.openness_basis IS NOT NULL AND anon_3.confidentiality = 'NONE' AND anon_3.state = 'ACTIVE'
            AND (anon_3.publicity_until IS NULL OR anon_3.publicity_until >= ?) AND anon_3.screened IS 1) THEN anon_3.title ELSE NULL END,
            'category', anon_3.category, 'documentNumber', anon_3.document_number, 'decidedOn', anon_3.decided_on, 'regionCode',
            anon_3.region_code, 'provider', json(json(json_extract(anon_3.x0, '$[0]'))), 'subject', json(json(json_extract(anon_3.x1,
            '$[0]'))))) FILTER (WHERE anon_3.rn <= 10))) AS j, coalesce(group_concat(CASE WHEN (anon_3.rn <= 10)
            THEN '' || coalesce(json_extract(anon_3.x0, '$[1]'), '') || coalesce(json_extract(anon_3.x1, '$[1]'), '') ELSE '' END, ''),
            '') || '' AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.subject_id AS subject_id, anon_4.category AS category, anon_4.record_class AS record_class,
        anon_4.catalogue_item_id AS catalogue_item_id, anon_4.provider_id AS provider_id, anon_4.provider_key AS provider_key,
        anon_4.jurisdiction AS jurisdiction, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.openness_reference AS openness_reference,
        anon_4.confidentiality AS confidentiality, anon_4.screened AS screened, anon_4.title AS title,
        anon_4.document_number AS document_number, anon_4.content AS content, anon_4.content_digest AS content_digest,
        anon_4.decided_on AS decided_on, anon_4.ended_on AS ended_on, anon_4.ended_on_source AS ended_on_source,
        anon_4.notice_served_on AS notice_served_on, anon_4.publicity_until AS publicity_until,
        anon_4.disclosure_until AS disclosure_until, anon_4.state AS state, anon_4.disputed_since AS disputed_since,
        anon_4.repaired_on AS repaired_on, anon_4.under_review_since AS under_review_since, anon_4.version AS version,
        anon_4.submitted_at AS submitted_at, anon_4.sort_key AS sort_key, row_number() OVER (ORDER BY anon_4.sort_key ASC,
        anon_4.id ASC) AS rn, count(*) OVER () AS found, (
      SELECT json_array(json_object('name', anon_5.name), '' || '') AS json_array_1
      FROM (
        SELECT anon_6.id AS id, anon_6.code AS code, anon_6.name AS name, anon_6.kind AS kind, anon_6.region_code AS region_code,
            anon_6.jurisdiction AS jurisdiction, anon_6.is_provider AS is_provider, anon_6.status AS status
        FROM (
          SELECT unit_2.id AS id, unit_2.code AS code, unit_2.name AS name, unit_2.kind AS kind, unit_2.region_code AS region_code,
              unit_2.jurisdiction AS jurisdiction, unit_2.is_provider AS is_provider, unit_2.status AS status
          FROM unit AS unit_2
          WHERE 1 = 1 AND unit_2.id = anon_4.provider_id
          LIMIT 1 OFFSET 0) AS anon_6
        LIMIT -1 OFFSET 0) AS anon_5) AS x0, (
      SELECT json_array(json(CASE WHEN (anon_7.kind != 'NATURAL_PERSON') THEN json_object('name', anon_7.name, 'code',
          anon_7.code) WHEN (anon_7.kind = 'NATURAL_PERSON') THEN json_object('name', anon_7.name, 'code', anon_7.code) ELSE NULL END),
          '' || '') AS json_array_2
      FROM (
        SELECT anon_8.id AS id, anon_8.identity_key AS identity_key, anon_8.pseudonym AS pseudonym, anon_8.kind AS kind,
            anon_8.name AS name, anon_8.name_bigrams AS name_bigrams, anon_8.code AS code, anon_8.region_code AS region_code,
            anon_8.openness AS openness, anon_8.openness_basis AS openness_basis, anon_8.status AS status,
            anon_8.sole_trader AS sole_trader, anon_8.legal_representative AS legal_representative, anon_8.registered_on AS registered_on,
            anon_8.document_type AS document_type, anon_8.masked_number AS masked_number, anon_8.listed_number AS listed_number
        FROM (
          SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
              subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
              subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
              subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
              subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
              subject_1.listed_number AS listed_number
          FROM subject AS subject_1
          WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT *
                  FROM record AS record_2
                  WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                      AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL
                      OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                      OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                      AND coalesce(record_2.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
                  SELECT *
                  FROM list_entry AS list_entry_1
                  WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN'
                      AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                      AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                      OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_1.removed_on <= ?, 0) = 1)))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT *
                  FROM record AS record_3
                  WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                      OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                      AND coalesce(record_3.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
                  SELECT *
                  FROM list_entry AS list_entry_2
                  WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN'
                      AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                      AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                      OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_2.removed_on <= ?, 0) = 1))))) AND subject_1.id = anon_4.subject_id
          LIMIT 1 OFFSET 0) AS anon_8
        LIMIT -1 OFFSET 0) AS anon_7) AS x1
    FROM (
      SELECT record_4.id AS id, record_4.subject_id AS subject_id, record_4.category AS category, record_4.record_class AS record_class,
          record_4.catalogue_item_id AS catalogue_item_id, record_4.provider_id AS provider_id, record_4.provider_key AS provider_key,
          record_4.jurisdiction AS jurisdiction, record_4.region_code AS region_code, record_4.openness AS openness,
          record_4.openness_basis AS openness_basis, record_4.openness_reference AS openness_reference,
          record_4.confidentiality AS confidentiality, record_4.screened AS screened, record_4.title AS title,
          record_4.document_number AS document_number, record_4.content AS content, record_4.content_digest AS content_digest,
          record_4.decided_on AS decided_on, record_4.ended_on AS ended_on, record_4.ended_on_source AS ended_on_source,
          record_4.notice_served_on AS notice_served_on, record_4.publicity_until AS publicity_until,
          record_4.disclosure_until AS disclosure_until, record_4.state AS state, record_4.disputed_since AS disputed_since,
          record_4.repaired_on AS repaired_on, record_4.under_review_since AS under_review_since, record_4.version AS version,
          record_4.submitted_at AS submitted_at, record_4.decided_on AS sort_key
      FROM record AS record_4
      WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
          AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?)
          AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
          AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED'
          AND record_4.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY') AND record_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_4.provider_id IN (
        SELECT unit_3.id
        FROM unit AS unit_3
        WHERE unit_3.code = ? AND 1 = 1) AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
            AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL
            OR record_4.publicity_until >= ?) AND record_4.screened IS 1 AND instr(record_4.title, ?) > 0 AND record_4.decided_on >= ?
            AND record_4.decided_on <= ?
      ORDER BY record_4.decided_on ASC, record_4.id ASC
      LIMIT 10 OFFSET 0) AS anon_4
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
