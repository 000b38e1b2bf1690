WITH anon_13 AS (
  SELECT anon_14.value AS pair, (
    SELECT count(*) AS count_1
    FROM (
      SELECT 1 AS one
      FROM subject_bigram
      WHERE subject_bigram.bigram = anon_14.value
      LIMIT 2501 OFFSET 0) AS anon_15) AS names
  FROM json_each(?) AS anon_14
  ORDER BY names, pair
  LIMIT 1 OFFSET 0)
SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, anon_6.j AS c10, anon_6.d AS c11, anon_7.j AS c12, anon_7.d AS c13, anon_8.j AS c14, anon_8.d AS c15,
    anon_9.j AS c16, anon_9.d AS c17, anon_10.j AS c18, anon_10.d AS c19, 1 AS c20
FROM (
  SELECT 1 AS one) AS anon_11
LEFT OUTER JOIN (
  SELECT json_object('totalCount', CASE WHEN (
      SELECT anon_13.names <= 2500 AS anon_12
      FROM anon_13) THEN (
      SELECT count(*) AS count_2
      FROM subject AS subject_1
      WHERE subject_1.id IN (
        SELECT subject_bigram.subject_id
        FROM subject_bigram
        WHERE subject_bigram.bigram = (
          SELECT anon_13.pair
          FROM anon_13)) AND instr(subject_1.name, ?) > 0 AND subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN'
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
                'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) AND instr(subject_1.name, ?) > 0
                AND subject_1.kind = 'LEGAL_PERSON' AND subject_1.status = 'ACTIVE' AND (subject_1.id IN (
          SELECT list_entry_2.subject_id
          FROM list_entry AS list_entry_2 JOIN credit_list AS credit_list_1 ON credit_list_1.id = list_entry_2.list_id
          WHERE credit_list_1."key" = ? AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND (list_entry_2.removed_on IS NULL
              OR list_entry_2.removed_on > ?) AND 1 = 1 AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) AND list_entry_2.openness = 'OPEN'
              AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?,
              0) = 1 AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?))) IS 1 AND subject_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND subject_1.sole_trader = 0 AND subject_1.registered_on >= ?
            AND subject_1.registered_on <= ?) WHEN (
      SELECT anon_13.names <= 2500 AS anon_12
      FROM anon_13) = 0 THEN (
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
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) ))) AND instr(subject_2.name, ?) > 0
                AND subject_2.kind = 'LEGAL_PERSON' AND subject_2.status = 'ACTIVE' AND (subject_2.id IN (
          SELECT list_entry_4.subject_id
          FROM list_entry AS list_entry_4 JOIN credit_list AS credit_list_2 ON credit_list_2.id = list_entry_4.list_id
          WHERE credit_list_2."key" = ? AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
              AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?) AND (list_entry_4.removed_on IS NULL
              OR list_entry_4.removed_on > ?) AND 1 = 1 AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
              AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
              AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) AND list_entry_4.openness = 'OPEN'
              AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?,
              0) = 1 AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?))) IS 1 AND subject_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND subject_2.sole_trader = 0 AND subject_2.registered_on >= ? AND subject_2.registered_on <= ?)
            ELSE NULL END, 'edges', json(json_group_array(json_object('cursor', anon_16.cursor_text, 'node',
            json(CASE WHEN (anon_16.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name',
            anon_16.name) WHEN (anon_16.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'name', anon_16.name)
            ELSE NULL END))) FILTER (WHERE anon_16.rn <= 5)), 'pageInfo', json_object('hasNextPage',
            json(CASE WHEN coalesce(max(anon_16.rn), 0) > 5 THEN 'true' ELSE 'false' END), 'hasPreviousPage', json('false'), 'startCursor',
            max(CASE WHEN (anon_16.rn = 1) THEN anon_16.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_16.rn =
            CASE WHEN (anon_16.found > 5) THEN 5 ELSE anon_16.found END) THEN anon_16.cursor_text ELSE NULL END))) AS j,
            coalesce(group_concat(CASE WHEN (anon_16.rn <= 5) THEN '' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_17.id AS id, anon_17.identity_key AS identity_key, anon_17.pseudonym AS pseudonym, anon_17.kind AS kind,
        anon_17.name AS name, anon_17.name_bigrams AS name_bigrams, anon_17.code AS code, anon_17.region_code AS region_code,
        anon_17.openness AS openness, anon_17.openness_basis AS openness_basis, anon_17.status AS status,
        anon_17.sole_trader AS sole_trader, anon_17.legal_representative AS legal_representative, anon_17.registered_on AS registered_on,
        anon_17.document_type AS document_type, anon_17.masked_number AS masked_number, anon_17.listed_number AS listed_number,
        anon_17.cursor_text AS cursor_text, anon_17.sort_key AS sort_key, row_number() OVER (ORDER BY anon_17.sort_key ASC,
        anon_17.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number,
          substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(subject_3.name,
          '') || '' || subject_3.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(subject_3.name,
          '') || '' || subject_3.id)) AS cursor_text, anon_18.sort_key AS sort_key
      FROM (
        SELECT anon_19.id AS id, anon_19.sort_key AS sort_key
        FROM (
          SELECT anon_20.id AS id, anon_20.sort_key AS sort_key
          FROM (
            SELECT subject_4.id AS id, subject_4.name AS sort_key
            FROM subject AS subject_4
            WHERE (
              SELECT anon_13.names <= 2500 AS anon_12
              FROM anon_13) AND subject_4.id IN (
              SELECT subject_bigram.subject_id
              FROM subject_bigram
              WHERE subject_bigram.bigram = (
                SELECT anon_13.pair
                FROM anon_13)) AND instr(subject_4.name, ?) > 0 AND subject_4.kind != 'NATURAL_PERSON' AND (subject_4.openness = 'OPEN'
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
                  FROM list_entry AS list_entry_5
                  WHERE list_entry_5.subject_id = subject_4.id AND list_entry_5.openness = 'OPEN'
                      AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
                      AND coalesce(list_entry_5.published_on <= ?, 0) = 1 AND (list_entry_5.publicity_until IS NULL
                      OR list_entry_5.publicity_until >= ?) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) ))) AND instr(subject_4.name, ?) > 0
                      AND subject_4.kind = 'LEGAL_PERSON' AND subject_4.status = 'ACTIVE' AND (subject_4.id IN (
                SELECT list_entry_6.subject_id
                FROM list_entry AS list_entry_6 JOIN credit_list AS credit_list_3 ON credit_list_3.id = list_entry_6.list_id
                WHERE credit_list_3."key" = ? AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                    AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?) AND (list_entry_6.removed_on IS NULL
                    OR list_entry_6.removed_on > ?) AND 1 = 1 AND list_entry_6.openness = 'OPEN'
                    AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                    AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
                    OR list_entry_6.publicity_until >= ?) AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) AND list_entry_6.openness = 'OPEN'
                    AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                    AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
                    OR list_entry_6.publicity_until >= ?))) IS 1 AND subject_4.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND subject_4.sole_trader = 0 AND subject_4.registered_on >= ?
                  AND subject_4.registered_on <= ?
            ORDER BY subject_4.name ASC, subject_4.id ASC
            LIMIT CASE WHEN (
              SELECT anon_13.names <= 2500 AS anon_12
              FROM anon_13) THEN 6 ELSE 0 END OFFSET 0) AS anon_20
          UNION ALL
          SELECT anon_21.id AS id, anon_21.sort_key AS sort_key
          FROM (
            SELECT subject_5.id AS id, subject_5.name AS sort_key
            FROM subject AS subject_5
            WHERE (
              SELECT anon_13.names <= 2500 AS anon_12
              FROM anon_13) = 0 AND instr(subject_5.name, ?) > 0 AND subject_5.kind != 'NATURAL_PERSON' AND (subject_5.openness = 'OPEN'
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
                  FROM list_entry AS list_entry_7
                  WHERE list_entry_7.subject_id = subject_5.id AND list_entry_7.openness = 'OPEN'
                      AND list_entry_7.openness_basis IS NOT NULL AND list_entry_7.state = 'PUBLISHED'
                      AND coalesce(list_entry_7.published_on <= ?, 0) = 1 AND (list_entry_7.publicity_until IS NULL
                      OR list_entry_7.publicity_until >= ?) AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_7.removed_on <= ?, 0) = 1) ))) AND instr(subject_5.name, ?) > 0
                      AND subject_5.kind = 'LEGAL_PERSON' AND subject_5.status = 'ACTIVE' AND (subject_5.id IN (
                SELECT list_entry_8.subject_id
                FROM list_entry AS list_entry_8 JOIN credit_list AS credit_list_4 ON credit_list_4.id = list_entry_8.list_id
                WHERE credit_list_4."key" = ? AND list_entry_8.state = 'PUBLISHED' AND coalesce(list_entry_8.published_on <= ?, 0) = 1
                    AND (list_entry_8.publicity_until IS NULL OR list_entry_8.publicity_until >= ?) AND (list_entry_8.removed_on IS NULL
                    OR list_entry_8.removed_on > ?) AND 1 = 1 AND list_entry_8.openness = 'OPEN'
                    AND list_entry_8.openness_basis IS NOT NULL AND list_entry_8.state = 'PUBLISHED'
                    AND coalesce(list_entry_8.published_on <= ?, 0) = 1 AND (list_entry_8.publicity_until IS NULL
                    OR list_entry_8.publicity_until >= ?) AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_8.removed_on <= ?, 0) = 1) AND list_entry_8.openness = 'OPEN'
                    AND list_entry_8.openness_basis IS NOT NULL AND list_entry_8.state = 'PUBLISHED'
                    AND coalesce(list_entry_8.published_on <= ?, 0) = 1 AND (list_entry_8.publicity_until IS NULL
                    OR list_entry_8.publicity_until >= ?))) IS 1 AND subject_5.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND subject_5.sole_trader = 0 AND subject_5.registered_on >= ?
                  AND subject_5.registered_on <= ?
            ORDER BY subject_5.name ASC, subject_5.id ASC
            LIMIT CASE WHEN (
              SELECT anon_13.names <= 2500 AS anon_12
              FROM anon_13) = 0 THEN 6 ELSE 0 END OFFSET 0) AS anon_21) AS anon_19
        ORDER BY anon_19.sort_key ASC, anon_19.id ASC
        LIMIT 6 OFFSET 0) AS anon_18 JOIN subject AS subject_3 ON subject_3.id = anon_18.id) AS anon_17
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_16) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_22.kind != 'NATURAL_PERSON') THEN json_object('name',
      anon_22.name) WHEN (anon_22.kind = 'NATURAL_PERSON') THEN json_object('name', anon_22.name)
      ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_23.id AS id, anon_23.identity_key AS identity_key, anon_23.pseudonym AS pseudonym, anon_23.kind AS kind,
        anon_23.name AS name, anon_23.name_bigrams AS name_bigrams, anon_23.code AS code, anon_23.region_code AS region_code,
        anon_23.openness AS openness, anon_23.openness_basis AS openness_basis, anon_23.status AS status,
        anon_23.sole_trader AS sole_trader, anon_23.legal_representative AS legal_representative, anon_23.registered_on AS registered_on,
        anon_23.document_type AS document_type, anon_23.masked_number AS masked_number, anon_23.listed_number AS listed_number,
        anon_23.sort_key AS sort_key, row_number() OVER (ORDER BY anon_23.sort_key DESC, anon_23.id DESC) AS rn
    FROM (
      SELECT subject_6.id AS id, subject_6.identity_key AS identity_key, subject_6.pseudonym AS pseudonym, subject_6.kind AS kind,
          subject_6.name AS name, subject_6.name_bigrams AS name_bigrams, subject_6.code AS code, subject_6.region_code AS region_code,
          subject_6.openness AS openness, subject_6.openness_basis AS openness_basis, subject_6.status AS status,
          subject_6.sole_trader AS sole_trader, subject_6.legal_representative AS legal_representative,
          subject_6.registered_on AS registered_on, subject_6.document_type AS document_type, subject_6.masked_number AS masked_number,
          subject_6.listed_number AS listed_number, anon_24.sort_key AS sort_key
      FROM (
        SELECT anon_25.id AS id, anon_25.sort_key AS sort_key
        FROM (
          SELECT subject_7.id AS id, subject_7.name AS sort_key
          FROM subject AS subject_7
          WHERE subject_7.kind != 'NATURAL_PERSON' AND (subject_7.openness = 'OPEN' AND subject_7.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_5
                WHERE record_5.subject_id = subject_7.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                    AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                    AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                    OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
                    OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                    AND coalesce(record_5.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_9
                WHERE list_entry_9.subject_id = subject_7.id AND list_entry_9.openness = 'OPEN' AND list_entry_9.openness_basis IS NOT NULL
                    AND list_entry_9.state = 'PUBLISHED' AND coalesce(list_entry_9.published_on <= ?, 0) = 1
                    AND (list_entry_9.publicity_until IS NULL OR list_entry_9.publicity_until >= ?)
                    AND NOT (list_entry_9.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_9.removed_on <= ?, 0) = 1) )))
                    AND subject_7.kind = 'UNINCORPORATED_ORG' AND subject_7.status = 'ACTIVE'
          ORDER BY subject_7.name DESC, subject_7.id DESC
          LIMIT 2 OFFSET 0) AS anon_25
        ORDER BY anon_25.sort_key DESC, anon_25.id DESC
        LIMIT 2 OFFSET 0) AS anon_24 JOIN subject AS subject_6 ON subject_6.id = anon_24.id) AS anon_23
    ORDER BY rn DESC
    LIMIT -1 OFFSET 0) AS anon_22) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_4
      FROM subject AS subject_8
      WHERE subject_8.kind != 'NATURAL_PERSON' AND (subject_8.openness = 'OPEN' AND subject_8.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_6
            WHERE record_6.subject_id = subject_8.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?,
                0) = 1 OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                AND coalesce(record_6.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_10
            WHERE list_entry_10.subject_id = subject_8.id AND list_entry_10.openness = 'OPEN' AND list_entry_10.openness_basis IS NOT NULL
                AND list_entry_10.state = 'PUBLISHED' AND coalesce(list_entry_10.published_on <= ?, 0) = 1
                AND (list_entry_10.publicity_until IS NULL OR list_entry_10.publicity_until >= ?)
                AND NOT (list_entry_10.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_10.removed_on <= ?, 0) = 1) )))
                AND subject_8.kind = 'NATURAL_PERSON')) AS j, '' AS d) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_26.kind != 'NATURAL_PERSON') THEN json_object('name',
      anon_26.name, 'status', anon_26.status) WHEN (anon_26.kind = 'NATURAL_PERSON') THEN json_object('name', anon_26.name, 'status',
      anon_26.status) ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_27.id AS id, anon_27.identity_key AS identity_key, anon_27.pseudonym AS pseudonym, anon_27.kind AS kind,
        anon_27.name AS name, anon_27.name_bigrams AS name_bigrams, anon_27.code AS code, anon_27.region_code AS region_code,
        anon_27.openness AS openness, anon_27.openness_basis AS openness_basis, anon_27.status AS status,
        anon_27.sole_trader AS sole_trader, anon_27.legal_representative AS legal_representative, anon_27.registered_on AS registered_on,
        anon_27.document_type AS document_type, anon_27.masked_number AS masked_number, anon_27.listed_number AS listed_number,
        anon_27.sort_key AS sort_key, row_number() OVER (ORDER BY anon_27.sort_key ASC, anon_27.id ASC) AS rn
    FROM (
      SELECT subject_9.id AS id, subject_9.identity_key AS identity_key, subject_9.pseudonym AS pseudonym, subject_9.kind AS kind,
          subject_9.name AS name, subject_9.name_bigrams AS name_bigrams, subject_9.code AS code, subject_9.region_code AS region_code,
          subject_9.openness AS openness, subject_9.openness_basis AS openness_basis, subject_9.status AS status,
          subject_9.sole_trader AS sole_trader, subject_9.legal_representative AS legal_representative,
          subject_9.registered_on AS registered_on, subject_9.document_type AS document_type, subject_9.masked_number AS masked_number,
          subject_9.listed_number AS listed_number, anon_28.sort_key AS sort_key
      FROM (
        SELECT anon_29.id AS id, anon_29.sort_key AS sort_key
        FROM (
          SELECT subject_10.id AS id, subject_10.name AS sort_key
          FROM subject AS subject_10
          WHERE subject_10.kind != 'NATURAL_PERSON' AND (subject_10.openness = 'OPEN' AND subject_10.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_7
                WHERE record_7.subject_id = subject_10.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                    AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
                    OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                    AND coalesce(record_7.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_11
                WHERE list_entry_11.subject_id = subject_10.id AND list_entry_11.openness = 'OPEN'
                    AND list_entry_11.openness_basis IS NOT NULL AND list_entry_11.state = 'PUBLISHED'
                    AND coalesce(list_entry_11.published_on <= ?, 0) = 1 AND (list_entry_11.publicity_until IS NULL
                    OR list_entry_11.publicity_until >= ?) AND NOT (list_entry_11.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_11.removed_on <= ?, 0) = 1) ))) AND subject_10.status = 'CANCELLED'
          ORDER BY subject_10.name ASC, subject_10.id ASC
          LIMIT 20 OFFSET 0) AS anon_29
        ORDER BY anon_29.sort_key ASC, anon_29.id ASC
        LIMIT 20 OFFSET 0) AS anon_28 JOIN subject AS subject_9 ON subject_9.id = anon_28.id) AS anon_27
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_26) AS anon_4 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_30.kind != 'NATURAL_PERSON') THEN json_object('name',
      anon_30.name) WHEN (anon_30.kind = 'NATURAL_PERSON') THEN json_object('name', anon_30.name)
      ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_31.id AS id, anon_31.identity_key AS identity_key, anon_31.pseudonym AS pseudonym, anon_31.kind AS kind,
        anon_31.name AS name, anon_31.name_bigrams AS name_bigrams, anon_31.code AS code, anon_31.region_code AS region_code,
        anon_31.openness AS openness, anon_31.openness_basis AS openness_basis, anon_31.status AS status,
        anon_31.sole_trader AS sole_trader, anon_31.legal_representative AS legal_representative, anon_31.registered_on AS registered_on,
        anon_31.document_type AS document_type, anon_31.masked_number AS masked_number, anon_31.listed_number AS listed_number,
        anon_31.sort_key AS sort_key, row_number() OVER (ORDER BY anon_31.sort_key ASC, anon_31.id ASC) AS rn
    FROM (
      SELECT subject_11.id AS id, subject_11.identity_key AS identity_key, subject_11.pseudonym AS pseudonym, subject_11.kind AS kind,
          subject_11.name AS name, subject_11.name_bigrams AS name_bigrams, subject_11.code AS code, subject_11.region_code AS region_code,
          subject_11.openness AS openness, subject_11.openness_basis AS openness_basis, subject_11.status AS status,
          subject_11.sole_trader AS sole_trader, subject_11.legal_representative AS legal_representative,
          subject_11.registered_on AS registered_on, subject_11.document_type AS document_type, subject_11.masked_number AS masked_number,
          subject_11.listed_number AS listed_number, anon_32.sort_key AS sort_key
      FROM (
        SELECT anon_33.id AS id, anon_33.sort_key AS sort_key
        FROM (
          SELECT subject_12.id AS id, subject_12.name AS sort_key
          FROM subject AS subject_12
          WHERE subject_12.kind != 'NATURAL_PERSON' AND (subject_12.openness = 'OPEN' AND subject_12.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_8
                WHERE record_8.subject_id = subject_12.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                    AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                    AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                    OR record_8.publicity_until >= ?) AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1
                    OR record_8.state = 'ARCHIVED' OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                    AND coalesce(record_8.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_12
                WHERE list_entry_12.subject_id = subject_12.id AND list_entry_12.openness = 'OPEN'
                    AND list_entry_12.openness_basis IS NOT NULL AND list_entry_12.state = 'PUBLISHED'
                    AND coalesce(list_entry_12.published_on <= ?, 0) = 1 AND (list_entry_12.publicity_until IS NULL
                    OR list_entry_12.publicity_until >= ?) AND NOT (list_entry_12.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_12.removed_on <= ?, 0) = 1) )))
          ORDER BY subject_12.name ASC, subject_12.id ASC
          LIMIT 2 OFFSET 0) AS anon_33
        ORDER BY anon_33.sort_key ASC, anon_33.id ASC
        LIMIT 2 OFFSET 0) AS anon_32 JOIN subject AS subject_11 ON subject_11.id = anon_32.id) AS anon_31
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_30) AS anon_5 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_34.kind != 'NATURAL_PERSON') THEN json_object('name',
      anon_34.name) WHEN (anon_34.kind = 'NATURAL_PERSON') THEN json_object('name', anon_34.name)
      ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_35.id AS id, anon_35.identity_key AS identity_key, anon_35.pseudonym AS pseudonym, anon_35.kind AS kind,
        anon_35.name AS name, anon_35.name_bigrams AS name_bigrams, anon_35.code AS code, anon_35.region_code AS region_code,
        anon_35.openness AS openness, anon_35.openness_basis AS openness_basis, anon_35.status AS status,
        anon_35.sole_trader AS sole_trader, anon_35.legal_representative AS legal_representative, anon_35.registered_on AS registered_on,
        anon_35.document_type AS document_type, anon_35.masked_number AS masked_number, anon_35.listed_number AS listed_number,
        anon_35.sort_key AS sort_key, row_number() OVER (ORDER BY anon_35.sort_key DESC, anon_35.id DESC) AS rn
    FROM (
      SELECT subject_13.id AS id, subject_13.identity_key AS identity_key, subject_13.pseudonym AS pseudonym, subject_13.kind AS kind,
          subject_13.name AS name, subject_13.name_bigrams AS name_bigrams, subject_13.code AS code, subject_13.region_code AS region_code,
          subject_13.openness AS openness, subject_13.openness_basis AS openness_basis, subject_13.status AS status,
          subject_13.sole_trader AS sole_trader, subject_13.legal_representative AS legal_representative,
          subject_13.registered_on AS registered_on, subject_13.document_type AS document_type, subject_13.masked_number AS masked_number,
          subject_13.listed_number AS listed_number, anon_36.sort_key AS sort_key
      FROM (
        SELECT anon_37.id AS id, anon_37.sort_key AS sort_key
        FROM (
          SELECT subject_14.id AS id, subject_14.name AS sort_key
          FROM subject AS subject_14
          WHERE subject_14.kind != 'NATURAL_PERSON' AND (subject_14.openness = 'OPEN' AND subject_14.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_9
                WHERE record_9.subject_id = subject_14.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                    AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                    AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                    OR record_9.publicity_until >= ?) AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1
                    OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                    AND coalesce(record_9.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_13
                WHERE list_entry_13.subject_id = subject_14.id AND list_entry_13.openness = 'OPEN'
                    AND list_entry_13.openness_basis IS NOT NULL AND list_entry_13.state = 'PUBLISHED'
                    AND coalesce(list_entry_13.published_on <= ?, 0) = 1 AND (list_entry_13.publicity_until IS NULL
                    OR list_entry_13.publicity_until >= ?) AND NOT (list_entry_13.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_13.removed_on <= ?, 0) = 1) )))
          ORDER BY subject_14.name DESC, subject_14.id DESC
          LIMIT 2 OFFSET 0) AS anon_37
        ORDER BY anon_37.sort_key DESC, anon_37.id DESC
        LIMIT 2 OFFSET 0) AS anon_36 JOIN subject AS subject_13 ON subject_13.id = anon_36.id) AS anon_35
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_34) AS anon_6 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_38.kind != 'NATURAL_PERSON') THEN json_object('code',
      anon_38.code) WHEN (anon_38.kind = 'NATURAL_PERSON') THEN json_object('code', anon_38.code)
      ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_39.id AS id, anon_39.identity_key AS identity_key, anon_39.pseudonym AS pseudonym, anon_39.kind AS kind,
        anon_39.name AS name, anon_39.name_bigrams AS name_bigrams, anon_39.code AS code, anon_39.region_code AS region_code,
        anon_39.openness AS openness, anon_39.openness_basis AS openness_basis, anon_39.status AS status,
        anon_39.sole_trader AS sole_trader, anon_39.legal_representative AS legal_representative, anon_39.registered_on AS registered_on,
        anon_39.document_type AS document_type, anon_39.masked_number AS masked_number, anon_39.listed_number AS listed_number,
        anon_39.sort_key AS sort_key, row_number() OVER (ORDER BY anon_39.sort_key ASC, anon_39.id ASC) AS rn
    FROM (
      SELECT subject_15.id AS id, subject_15.identity_key AS identity_key, subject_15.pseudonym AS pseudonym, subject_15.kind AS kind,
          subject_15.name AS name, subject_15.name_bigrams AS name_bigrams, subject_15.code AS code, subject_15.region_code AS region_code,
          subject_15.openness AS openness, subject_15.openness_basis AS openness_basis, subject_15.status AS status,
          subject_15.sole_trader AS sole_trader, subject_15.legal_representative AS legal_representative,
          subject_15.registered_on AS registered_on, subject_15.document_type AS document_type, subject_15.masked_number AS masked_number,
          subject_15.listed_number AS listed_number, anon_40.sort_key AS sort_key
      FROM (
        SELECT anon_41.id AS id, anon_41.sort_key AS sort_key
        FROM (
          SELECT subject_16.id AS id, coalesce(subject_16.code, '') AS sort_key
          FROM subject AS subject_16
          WHERE subject_16.kind != 'NATURAL_PERSON' AND (subject_16.openness = 'OPEN' AND subject_16.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_10
                WHERE record_10.subject_id = subject_16.id AND record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                    AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                    AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                    OR record_10.publicity_until >= ?) AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1
                    OR record_10.state = 'ARCHIVED' OR record_10.state IN ('DELETED', 'REVOKED') OR record_10.record_class = 'NEGATIVE'
                    AND coalesce(record_10.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_14
                WHERE list_entry_14.subject_id = subject_16.id AND list_entry_14.openness = 'OPEN'
                    AND list_entry_14.openness_basis IS NOT NULL AND list_entry_14.state = 'PUBLISHED'
                    AND coalesce(list_entry_14.published_on <= ?, 0) = 1 AND (list_entry_14.publicity_until IS NULL
                    OR list_entry_14.publicity_until >= ?) AND NOT (list_entry_14.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_14.removed_on <= ?, 0) = 1) )))
          ORDER BY coalesce(subject_16.code, '') ASC, subject_16.id ASC
          LIMIT 2 OFFSET 0) AS anon_41
        ORDER BY anon_41.sort_key ASC, anon_41.id ASC
        LIMIT 2 OFFSET 0) AS anon_40 JOIN subject AS subject_15 ON subject_15.id = anon_40.id) AS anon_39
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_38) AS anon_7 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_42.kind != 'NATURAL_PERSON') THEN json_object('code',
      anon_42.code) WHEN (anon_42.kind = 'NATURAL_PERSON') THEN json_object('code', anon_42.code)
      ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_43.id AS id, anon_43.identity_key AS identity_key, anon_43.pseudonym AS pseudonym, anon_43.kind AS kind,
        anon_43.name AS name, anon_43.name_bigrams AS name_bigrams, anon_43.code AS code, anon_43.region_code AS region_code,
        anon_43.openness AS openness, anon_43.openness_basis AS openness_basis, anon_43.status AS status,
        anon_43.sole_trader AS sole_trader, anon_43.legal_representative AS legal_representative, anon_43.registered_on AS registered_on,
        anon_43.document_type AS document_type, anon_43.masked_number AS masked_number, anon_43.listed_number AS listed_number,
        anon_43.sort_key AS sort_key, row_number() OVER (ORDER BY anon_43.sort_key DESC, anon_43.id DESC) AS rn
    FROM (
      SELECT subject_17.id AS id, subject_17.identity_key AS identity_key, subject_17.pseudonym AS pseudonym, subject_17.kind AS kind,
          subject_17.name AS name, subject_17.name_bigrams AS name_bigrams, subject_17.code AS code, subject_17.region_code AS region_code,
          subject_17.openness AS openness, subject_17.openness_basis AS openness_basis, subject_17.status AS status,
          subject_17.sole_trader AS sole_trader, subject_17.legal_representative AS legal_representative,
          subject_17.registered_on AS registered_on, subject_17.document_type AS document_type, subject_17.masked_number AS masked_number,
          subject_17.listed_number AS listed_number, anon_44.sort_key AS sort_key
      FROM (
        SELECT anon_45.id AS id, anon_45.sort_key AS sort_key
        FROM (
          SELECT subject_18.id AS id, coalesce(subject_18.code, '') AS sort_key
          FROM subject AS subject_18
          WHERE subject_18.kind != 'NATURAL_PERSON' AND (subject_18.openness = 'OPEN' AND subject_18.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_11
                WHERE record_11.subject_id = subject_18.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                    AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                    AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                    OR record_11.publicity_until >= ?) AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1
                    OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED') OR record_11.record_class = 'NEGATIVE'
                    AND coalesce(record_11.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_15
                WHERE list_entry_15.subject_id = subject_18.id AND list_entry_15.openness = 'OPEN'
                    AND list_entry_15.openness_basis IS NOT NULL AND list_entry_15.state = 'PUBLISHED'
                    AND coalesce(list_entry_15.published_on <= ?, 0) = 1 AND (list_entry_15.publicity_until IS NULL
                    OR list_entry_15.publicity_until >= ?) AND NOT (list_entry_15.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_15.removed_on <= ?, 0) = 1) )))
          ORDER BY coalesce(subject_18.code, '') DESC, subject_18.id DESC
          LIMIT 2 OFFSET 0) AS anon_45
        ORDER BY anon_45.sort_key DESC, anon_45.id DESC
        LIMIT 2 OFFSET 0) AS anon_44 JOIN subject AS subject_17 ON subject_17.id = anon_44.id) AS anon_43
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_42) AS anon_8 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_46.kind != 'NATURAL_PERSON') THEN json_object('name',
      anon_46.name, 'registeredOn', anon_46.registered_on) WHEN (anon_46.kind = 'NATURAL_PERSON') THEN json_object('name', anon_46.name)
      ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_47.id AS id, anon_47.identity_key AS identity_key, anon_47.pseudonym AS pseudonym, anon_47.kind AS kind,
        anon_47.name AS name, anon_47.name_bigrams AS name_bigrams, anon_47.code AS code, anon_47.region_code AS region_code,
        anon_47.openness AS openness, anon_47.openness_basis AS openness_basis, anon_47.status AS status,
        anon_47.sole_trader AS sole_trader, anon_47.legal_representative AS legal_representative, anon_47.registered_on AS registered_on,
        anon_47.document_type AS document_type, anon_47.masked_number AS masked_number, anon_47.listed_number AS listed_number,
        anon_47.sort_key AS sort_key, row_number() OVER (ORDER BY anon_47.sort_key ASC, anon_47.id ASC) AS rn
    FROM (
      SELECT subject_19.id AS id, subject_19.identity_key AS identity_key, subject_19.pseudonym AS pseudonym, subject_19.kind AS kind,
          subject_19.name AS name, subject_19.name_bigrams AS name_bigrams, subject_19.code AS code, subject_19.region_code AS region_code,
          subject_19.openness AS openness, subject_19.openness_basis AS openness_basis, subject_19.status AS status,
          subject_19.sole_trader AS sole_trader, subject_19.legal_representative AS legal_representative,
          subject_19.registered_on AS registered_on, subject_19.document_type AS document_type, subject_19.masked_number AS masked_number,
          subject_19.listed_number AS listed_number, anon_48.sort_key AS sort_key
      FROM (
        SELECT anon_49.id AS id, anon_49.sort_key AS sort_key
        FROM (
          SELECT subject_20.id AS id, coalesce(subject_20.registered_on, '0001-01-01') AS sort_key
          FROM subject AS subject_20
          WHERE subject_20.kind != 'NATURAL_PERSON' AND (subject_20.openness = 'OPEN' AND subject_20.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_12
                WHERE record_12.subject_id = subject_20.id AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                    AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                    AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                    OR record_12.publicity_until >= ?) AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1
                    OR record_12.state = 'ARCHIVED' OR record_12.state IN ('DELETED', 'REVOKED') OR record_12.record_class = 'NEGATIVE'
                    AND coalesce(record_12.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_16
                WHERE list_entry_16.subject_id = subject_20.id AND list_entry_16.openness = 'OPEN'
                    AND list_entry_16.openness_basis IS NOT NULL AND list_entry_16.state = 'PUBLISHED'
                    AND coalesce(list_entry_16.published_on <= ?, 0) = 1 AND (list_entry_16.publicity_until IS NULL
                    OR list_entry_16.publicity_until >= ?) AND NOT (list_entry_16.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_16.removed_on <= ?, 0) = 1) )))
          ORDER BY coalesce(subject_20.registered_on, '0001-01-01') ASC, subject_20.id ASC
          LIMIT 2 OFFSET 0) AS anon_49
        ORDER BY anon_49.sort_key ASC, anon_49.id ASC
        LIMIT 2 OFFSET 0) AS anon_48 JOIN subject AS subject_19 ON subject_19.id = anon_48.id) AS anon_47
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_46) AS anon_9 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json(CASE WHEN (anon_50.kind != 'NATURAL_PERSON') THEN json_object('name',
      anon_50.name, 'registeredOn', anon_50.registered_on) WHEN (anon_50.kind = 'NATURAL_PERSON') THEN json_object('name', anon_50.name)
      ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_51.id AS id, anon_51.identity_key AS identity_key, anon_51.pseudonym AS pseudonym, anon_51.kind AS kind,
        anon_51.name AS name, anon_51.name_bigrams AS name_bigrams, anon_51.code AS code, anon_51.region_code AS region_code,
        anon_51.openness AS openness, anon_51.openness_basis AS openness_basis, anon_51.status AS status,
        anon_51.sole_trader AS sole_trader, anon_51.legal_representative AS legal_representative, anon_51.registered_on AS registered_on,
        anon_51.document_type AS document_type, anon_51.masked_number AS masked_number, anon_51.listed_number AS listed_number,
        anon_51.sort_key AS sort_key, row_number() OVER (ORDER BY anon_51.sort_key DESC, anon_51.id DESC) AS rn
    FROM (
      SELECT subject_21.id AS id, subject_21.identity_key AS identity_key, subject_21.pseudonym AS pseudonym, subject_21.kind AS kind,
          subject_21.name AS name, subject_21.name_bigrams AS name_bigrams, subject_21.code AS code, subject_21.region_code AS region_code,
          subject_21.openness AS openness, subject_21.openness_basis AS openness_basis, subject_21.status AS status,
          subject_21.sole_trader AS sole_trader, subject_21.legal_representative AS legal_representative,
          subject_21.registered_on AS registered_on, subject_21.document_type AS document_type, subject_21.masked_number AS masked_number,
          subject_21.listed_number AS listed_number, anon_52.sort_key AS sort_key
      FROM (
        SELECT anon_53.id AS id, anon_53.sort_key AS sort_key
        FROM (
          SELECT subject_22.id AS id, coalesce(subject_22.registered_on, '0001-01-01') AS sort_key
          FROM subject AS subject_22
          WHERE subject_22.kind != 'NATURAL_PERSON' AND (subject_22.openness = 'OPEN' AND subject_22.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_13
                WHERE record_13.subject_id = subject_22.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                    AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                    AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                    OR record_13.publicity_until >= ?) AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1
                    OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                    AND coalesce(record_13.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_17
                WHERE list_entry_17.subject_id = subject_22.id AND list_entry_17.openness = 'OPEN'
                    AND list_entry_17.openness_basis IS NOT NULL AND list_entry_17.state = 'PUBLISHED'
                    AND coalesce(list_entry_17.published_on <= ?, 0) = 1 AND (list_entry_17.publicity_until IS NULL
                    OR list_entry_17.publicity_until >= ?) AND NOT (list_entry_17.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_17.removed_on <= ?, 0) = 1) )))
          ORDER BY coalesce(subject_22.registered_on, '0001-01-01') DESC, subject_22.id DESC
          LIMIT 2 OFFSET 0) AS anon_53
        ORDER BY anon_53.sort_key DESC, anon_53.id DESC
        LIMIT 2 OFFSET 0) AS anon_52 JOIN subject AS subject_21 ON subject_21.id = anon_52.id) AS anon_51
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_50) AS anon_10 ON 1 = 1
