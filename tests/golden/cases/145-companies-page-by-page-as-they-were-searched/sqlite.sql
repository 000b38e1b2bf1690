WITH anon_10 AS (
  SELECT anon_11.value AS pair, (
    SELECT count(*) AS count_1
    FROM (
      SELECT 1 AS one
      FROM subject_bigram
      WHERE subject_bigram.bigram = anon_11.value
      LIMIT 2501 OFFSET 0) AS anon_12) AS names
  FROM json_each(?) AS anon_11
  ORDER BY names, pair
  LIMIT 1 OFFSET 0), anon_20 AS (
  SELECT anon_21.value AS pair, (
    SELECT count(*) AS count_2
    FROM (
      SELECT 1 AS one
      FROM subject_bigram
      WHERE subject_bigram.bigram = anon_21.value
      LIMIT 2501 OFFSET 0) AS anon_22) AS names
  FROM json_each(?) AS anon_21
  ORDER BY names, pair
  LIMIT 1 OFFSET 0)
SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, 1 AS c4
FROM (
  SELECT 1 AS one) AS anon_3
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_4.kind != 'NATURAL_PERSON') THEN json_object('name',
      anon_4.name) WHEN (anon_4.kind = 'NATURAL_PERSON') THEN json_object('name', anon_4.name)
      ELSE NULL END)) FILTER (WHERE anon_4.rn <= 2)), 'pageInfo', json_object('hasNextPage', json(CASE WHEN coalesce(max(anon_4.rn), 0) > 2
      THEN 'true' ELSE 'false' END), 'endCursor', max(CASE WHEN (anon_4.rn = CASE WHEN (anon_4.found > 2) THEN 2 ELSE anon_4.found END)
      THEN anon_4.cursor_text ELSE NULL END))) AS j, coalesce(group_concat(CASE WHEN (anon_4.rn <= 2) THEN '' ELSE '' END, ''),
      '') || '' AS d
  FROM (
    SELECT anon_5.id AS id, anon_5.identity_key AS identity_key, anon_5.pseudonym AS pseudonym, anon_5.kind AS kind, anon_5.name AS name,
        anon_5.name_bigrams AS name_bigrams, anon_5.code AS code, anon_5.region_code AS region_code, anon_5.openness AS openness,
        anon_5.openness_basis AS openness_basis, anon_5.status AS status, anon_5.sole_trader AS sole_trader,
        anon_5.legal_representative AS legal_representative, anon_5.registered_on AS registered_on, anon_5.document_type AS document_type,
        anon_5.masked_number AS masked_number, anon_5.listed_number AS listed_number, anon_5.cursor_text AS cursor_text,
        anon_5.sort_key AS sort_key, row_number() OVER (ORDER BY anon_5.sort_key ASC, anon_5.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
          subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
          subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
          subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
          subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
          subject_1.listed_number AS listed_number,
          substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(subject_1.name,
          '') || '' || subject_1.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(subject_1.name,
          '') || '' || subject_1.id)) AS cursor_text, anon_6.sort_key AS sort_key
      FROM (
        SELECT anon_7.id AS id, anon_7.sort_key AS sort_key
        FROM (
          SELECT anon_8.id AS id, anon_8.sort_key AS sort_key
          FROM (
            SELECT subject_2.id AS id, subject_2.name AS sort_key
            FROM subject AS subject_2
            WHERE (
              SELECT anon_10.names <= 2500 AS anon_9
              FROM anon_10) AND subject_2.id IN (
              SELECT subject_bigram.subject_id
              FROM subject_bigram
              WHERE subject_bigram.bigram = (
                SELECT anon_10.pair
                FROM anon_10)) AND instr(subject_2.name, ?) > 0 AND subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN'
                    AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_1
                  WHERE record_1.subject_id = subject_2.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                      AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                      AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                      OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                      OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                      AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_1
                  WHERE list_entry_1.subject_id = subject_2.id AND list_entry_1.openness = 'OPEN'
                      AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                      AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                      OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) AND instr(subject_2.name, ?) > 0 AND (subject_2.name,
                      subject_2.id) > (?, ?)
            ORDER BY subject_2.name ASC, subject_2.id ASC
            LIMIT CASE WHEN (
              SELECT anon_10.names <= 2500 AS anon_9
              FROM anon_10) THEN 3 ELSE 0 END OFFSET 0) AS anon_8
          UNION ALL
          SELECT anon_13.id AS id, anon_13.sort_key AS sort_key
          FROM (
            SELECT subject_3.id AS id, subject_3.name AS sort_key
            FROM subject AS subject_3
            WHERE (
              SELECT anon_10.names <= 2500 AS anon_9
              FROM anon_10) = 0 AND instr(subject_3.name, ?) > 0 AND subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN'
                  AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_2
                  WHERE record_2.subject_id = subject_3.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                      AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                      AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                      OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                      OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                      AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_2
                  WHERE list_entry_2.subject_id = subject_3.id AND list_entry_2.openness = 'OPEN'
                      AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                      AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                      OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))) AND instr(subject_3.name, ?) > 0 AND (subject_3.name,
                      subject_3.id) > (?, ?)
            ORDER BY subject_3.name ASC, subject_3.id ASC
            LIMIT CASE WHEN (
              SELECT anon_10.names <= 2500 AS anon_9
              FROM anon_10) = 0 THEN 3 ELSE 0 END OFFSET 0) AS anon_13) AS anon_7
        ORDER BY anon_7.sort_key ASC, anon_7.id ASC
        LIMIT 3 OFFSET 0) AS anon_6 JOIN subject AS subject_1 ON subject_1.id = anon_6.id) AS anon_5
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_4) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_14.kind != 'NATURAL_PERSON') THEN json_object('name',
      anon_14.name) WHEN (anon_14.kind = 'NATURAL_PERSON') THEN json_object('name', anon_14.name)
      ELSE NULL END)) FILTER (WHERE anon_14.rn <= 2)), 'pageInfo', json_object('hasPreviousPage', json(CASE WHEN coalesce(max(anon_14.rn),
      0) > 2 THEN 'true' ELSE 'false' END), 'startCursor', max(CASE WHEN (anon_14.rn = CASE WHEN (anon_14.found > 2) THEN 2
      ELSE anon_14.found END) THEN anon_14.cursor_text ELSE NULL END))) AS j, coalesce(group_concat(CASE WHEN (anon_14.rn <= 2) THEN ''
      ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_15.id AS id, anon_15.identity_key AS identity_key, anon_15.pseudonym AS pseudonym, anon_15.kind AS kind,
        anon_15.name AS name, anon_15.name_bigrams AS name_bigrams, anon_15.code AS code, anon_15.region_code AS region_code,
        anon_15.openness AS openness, anon_15.openness_basis AS openness_basis, anon_15.status AS status,
        anon_15.sole_trader AS sole_trader, anon_15.legal_representative AS legal_representative, anon_15.registered_on AS registered_on,
        anon_15.document_type AS document_type, anon_15.masked_number AS masked_number, anon_15.listed_number AS listed_number,
        anon_15.cursor_text AS cursor_text, anon_15.sort_key AS sort_key, row_number() OVER (ORDER BY anon_15.sort_key DESC,
        anon_15.id DESC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT subject_4.id AS id, subject_4.identity_key AS identity_key, subject_4.pseudonym AS pseudonym, subject_4.kind AS kind,
          subject_4.name AS name, subject_4.name_bigrams AS name_bigrams, subject_4.code AS code, subject_4.region_code AS region_code,
          subject_4.openness AS openness, subject_4.openness_basis AS openness_basis, subject_4.status AS status,
          subject_4.sole_trader AS sole_trader, subject_4.legal_representative AS legal_representative,
          subject_4.registered_on AS registered_on, subject_4.document_type AS document_type, subject_4.masked_number AS masked_number,
          subject_4.listed_number AS listed_number,
          substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(subject_4.name,
          '') || '' || subject_4.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(subject_4.name,
          '') || '' || subject_4.id)) AS cursor_text, anon_16.sort_key AS sort_key
      FROM (
        SELECT anon_17.id AS id, anon_17.sort_key AS sort_key
        FROM (
          SELECT anon_18.id AS id, anon_18.sort_key AS sort_key
          FROM (
            SELECT subject_5.id AS id, subject_5.name AS sort_key
            FROM subject AS subject_5
            WHERE (
              SELECT anon_20.names <= 2500 AS anon_19
              FROM anon_20) AND subject_5.id IN (
              SELECT subject_bigram.subject_id
              FROM subject_bigram
              WHERE subject_bigram.bigram = (
                SELECT anon_20.pair
                FROM anon_20)) AND instr(subject_5.name, ?) > 0 AND subject_5.kind != 'NATURAL_PERSON' AND (subject_5.openness = 'OPEN'
                    AND subject_5.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_3
                  WHERE record_3.subject_id = subject_5.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                      OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                      AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_3
                  WHERE list_entry_3.subject_id = subject_5.id AND list_entry_3.openness = 'OPEN'
                      AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                      AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                      OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) ))) AND instr(subject_5.name, ?) > 0 AND (subject_5.name,
                      subject_5.id) < (?, ?)
            ORDER BY subject_5.name DESC, subject_5.id DESC
            LIMIT CASE WHEN (
              SELECT anon_20.names <= 2500 AS anon_19
              FROM anon_20) THEN 3 ELSE 0 END OFFSET 0) AS anon_18
          UNION ALL
          SELECT anon_23.id AS id, anon_23.sort_key AS sort_key
          FROM (
            SELECT subject_6.id AS id, subject_6.name AS sort_key
            FROM subject AS subject_6
            WHERE (
              SELECT anon_20.names <= 2500 AS anon_19
              FROM anon_20) = 0 AND instr(subject_6.name, ?) > 0 AND subject_6.kind != 'NATURAL_PERSON' AND (subject_6.openness = 'OPEN'
                  AND subject_6.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_4
                  WHERE record_4.subject_id = subject_6.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                      OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                      AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_4
                  WHERE list_entry_4.subject_id = subject_6.id AND list_entry_4.openness = 'OPEN'
                      AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                      AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                      OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))) AND instr(subject_6.name, ?) > 0 AND (subject_6.name,
                      subject_6.id) < (?, ?)
            ORDER BY subject_6.name DESC, subject_6.id DESC
            LIMIT CASE WHEN (
              SELECT anon_20.names <= 2500 AS anon_19
              FROM anon_20) = 0 THEN 3 ELSE 0 END OFFSET 0) AS anon_23) AS anon_17
        ORDER BY anon_17.sort_key DESC, anon_17.id DESC
        LIMIT 3 OFFSET 0) AS anon_16 JOIN subject AS subject_4 ON subject_4.id = anon_16.id) AS anon_15
    ORDER BY rn DESC
    LIMIT -1 OFFSET 0) AS anon_14) AS anon_2 ON 1 = 1
