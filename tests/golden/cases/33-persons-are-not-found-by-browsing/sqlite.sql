WITH anon_4 AS (
  SELECT anon_5.value AS pair, (
    SELECT count(*) AS count_1
    FROM (
      SELECT 1 AS one
      FROM subject_bigram
      WHERE subject_bigram.bigram = anon_5.value
      LIMIT 2501 OFFSET 0) AS anon_6) AS names
  FROM json_each(?) AS anon_5
  ORDER BY names, pair
  LIMIT 1 OFFSET 0)
SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('totalCount', CASE WHEN (
      SELECT anon_4.names <= 2500 AS anon_3
      FROM anon_4) THEN (
      SELECT count(*) AS count_2
      FROM subject AS subject_1
      WHERE subject_1.id IN (
        SELECT subject_bigram.subject_id
        FROM subject_bigram
        WHERE subject_bigram.bigram = (
          SELECT anon_4.pair
          FROM anon_4)) AND instr(subject_1.name, ?) > 0 AND subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN'
              AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
                0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) AND instr(subject_1.name, ?) > 0) WHEN (
      SELECT anon_4.names <= 2500 AS anon_3
      FROM anon_4) = 0 THEN (
      SELECT count(*) AS count_3
      FROM subject AS subject_2
      WHERE instr(subject_2.name, ?) > 0 AND subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN'
          AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = subject_2.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
                0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = subject_2.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))) AND instr(subject_2.name, ?) > 0) ELSE NULL END, 'nodes',
                json(json_group_array(json(CASE WHEN (anon_7.kind != 'NATURAL_PERSON') THEN json_object('name',
                anon_7.name) WHEN (anon_7.kind = 'NATURAL_PERSON') THEN json_object('name', anon_7.name)
                ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_8.id AS id, anon_8.identity_key AS identity_key, anon_8.pseudonym AS pseudonym, anon_8.kind AS kind, anon_8.name AS name,
        anon_8.name_bigrams AS name_bigrams, anon_8.code AS code, anon_8.region_code AS region_code, anon_8.openness AS openness,
        anon_8.openness_basis AS openness_basis, anon_8.status AS status, anon_8.sole_trader AS sole_trader,
        anon_8.legal_representative AS legal_representative, anon_8.registered_on AS registered_on, anon_8.document_type AS document_type,
        anon_8.masked_number AS masked_number, anon_8.listed_number AS listed_number, anon_8.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_8.sort_key ASC, anon_8.id ASC) AS rn
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number, anon_9.sort_key AS sort_key
      FROM (
        SELECT anon_10.id AS id, anon_10.sort_key AS sort_key
        FROM (
          SELECT anon_11.id AS id, anon_11.sort_key AS sort_key
          FROM (
            SELECT subject_4.id AS id, subject_4.name AS sort_key
            FROM subject AS subject_4
            WHERE (
              SELECT anon_4.names <= 2500 AS anon_3
              FROM anon_4) AND subject_4.id IN (
              SELECT subject_bigram.subject_id
              FROM subject_bigram
              WHERE subject_bigram.bigram = (
                SELECT anon_4.pair
                FROM anon_4)) AND instr(subject_4.name, ?) > 0 AND subject_4.kind != 'NATURAL_PERSON' AND (subject_4.openness = 'OPEN'
                    AND subject_4.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_3
                  WHERE record_3.subject_id = subject_4.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                      OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                      AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_3
                  WHERE list_entry_3.subject_id = subject_4.id AND list_entry_3.openness = 'OPEN'
                      AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                      AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                      OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) ))) AND instr(subject_4.name, ?) > 0
            ORDER BY subject_4.name ASC, subject_4.id ASC
            LIMIT CASE WHEN (
              SELECT anon_4.names <= 2500 AS anon_3
              FROM anon_4) THEN 20 ELSE 0 END OFFSET 0) AS anon_11
          UNION ALL
          SELECT anon_12.id AS id, anon_12.sort_key AS sort_key
          FROM (
            SELECT subject_5.id AS id, subject_5.name AS sort_key
            FROM subject AS subject_5
            WHERE (
              SELECT anon_4.names <= 2500 AS anon_3
              FROM anon_4) = 0 AND instr(subject_5.name, ?) > 0 AND subject_5.kind != 'NATURAL_PERSON' AND (subject_5.openness = 'OPEN'
                  AND subject_5.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_4
                  WHERE record_4.subject_id = subject_5.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                      OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                      AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_4
                  WHERE list_entry_4.subject_id = subject_5.id AND list_entry_4.openness = 'OPEN'
                      AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                      AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                      OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))) AND instr(subject_5.name, ?) > 0
            ORDER BY subject_5.name ASC, subject_5.id ASC
            LIMIT CASE WHEN (
              SELECT anon_4.names <= 2500 AS anon_3
              FROM anon_4) = 0 THEN 20 ELSE 0 END OFFSET 0) AS anon_12) AS anon_10
        ORDER BY anon_10.sort_key ASC, anon_10.id ASC
        LIMIT 20 OFFSET 0) AS anon_9 JOIN subject AS subject_3 ON subject_3.id = anon_9.id) AS anon_8
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_7) AS anon_1 ON 1 = 1
