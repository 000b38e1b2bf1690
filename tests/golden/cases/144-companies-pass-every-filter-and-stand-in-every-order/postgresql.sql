WITH anon_12 AS (
  SELECT (
    SELECT count(*) AS count_1
    FROM (
      SELECT 1 AS one
      FROM subject AS subject_1
      WHERE subject_1.name_bigrams @> $1::TEXT[]
      LIMIT 2501) AS anon_13) <= 2500 AS is_few)
SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, anon_6.j AS c10, anon_6.d AS c11, anon_7.j AS c12, anon_7.d AS c13, anon_8.j AS c14, anon_8.d AS c15,
    anon_9.j AS c16, anon_9.d AS c17, anon_10.j AS c18, anon_10.d AS c19, 1 AS c20
FROM (
  SELECT 1 AS one) AS anon_11
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', CASE WHEN (
      SELECT anon_12.is_few
      FROM anon_12) THEN (
      SELECT count(*) AS count_2
      FROM subject AS subject_2
      WHERE (subject_2.name_bigrams @> $1::TEXT[]) AND strpos(subject_2.name, $2::VARCHAR) > 0 AND subject_2.kind != 'NATURAL_PERSON'
          AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = subject_2.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $3::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $3::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = subject_2.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $3::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $3::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $3::DATE, false)) OFFSET 0 )))
                AND strpos(subject_2.name, $4::VARCHAR) > 0 AND subject_2.kind = 'LEGAL_PERSON' AND subject_2.status = 'ACTIVE'
                AND (subject_2.id IN (
          SELECT list_entry_2.subject_id
          FROM list_entry AS list_entry_2 JOIN credit_list AS credit_list_1 ON credit_list_1.id = list_entry_2.list_id
          WHERE credit_list_1.key = $5::VARCHAR AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $3::DATE,
              false) AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $3::DATE)
              AND (list_entry_2.removed_on IS NULL OR list_entry_2.removed_on > $3::DATE) AND true AND list_entry_2.openness = 'OPEN'
              AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
              AND coalesce(list_entry_2.published_on <= $3::DATE, false) AND (list_entry_2.publicity_until IS NULL
              OR list_entry_2.publicity_until >= $3::DATE) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_2.removed_on <= $3::DATE, false)) AND list_entry_2.openness = 'OPEN'
              AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
              AND coalesce(list_entry_2.published_on <= $3::DATE, false) AND (list_entry_2.publicity_until IS NULL
              OR list_entry_2.publicity_until >= $3::DATE))) IS true AND subject_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR) AND subject_2.sole_trader = false AND subject_2.registered_on >= $7::DATE
            AND subject_2.registered_on <= $8::DATE) WHEN NOT (
      SELECT anon_12.is_few
      FROM anon_12) THEN (
      SELECT count(*) AS count_3
      FROM subject AS subject_3
      WHERE strpos(subject_3.name, $9::VARCHAR) > 0 AND subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN'
          AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = subject_3.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $3::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $3::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $3::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $3::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $3::DATE, false)) OFFSET 0 )))
                AND strpos(subject_3.name, $10::VARCHAR) > 0 AND subject_3.kind = 'LEGAL_PERSON' AND subject_3.status = 'ACTIVE'
                AND (subject_3.id IN (
          SELECT list_entry_4.subject_id
          FROM list_entry AS list_entry_4 JOIN credit_list AS credit_list_2 ON credit_list_2.id = list_entry_4.list_id
          WHERE credit_list_2.key = $11::VARCHAR AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $3::DATE,
              false) AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $3::DATE)
              AND (list_entry_4.removed_on IS NULL OR list_entry_4.removed_on > $3::DATE) AND true AND list_entry_4.openness = 'OPEN'
              AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
              AND coalesce(list_entry_4.published_on <= $3::DATE, false) AND (list_entry_4.publicity_until IS NULL
              OR list_entry_4.publicity_until >= $3::DATE) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_4.removed_on <= $3::DATE, false)) AND list_entry_4.openness = 'OPEN'
              AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
              AND coalesce(list_entry_4.published_on <= $3::DATE, false) AND (list_entry_4.publicity_until IS NULL
              OR list_entry_4.publicity_until >= $3::DATE))) IS true AND subject_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $12::VARCHAR) AND subject_3.sole_trader = false AND subject_3.registered_on >= $13::DATE
            AND subject_3.registered_on <= $14::DATE) ELSE NULL END, 'edges', coalesce(json_agg(json_build_object('cursor',
            anon_14.cursor_text, 'node', CASE WHEN (anon_14.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization',
            'name', anon_14.name) WHEN (anon_14.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'name',
            anon_14.name) ELSE NULL END)
        ORDER BY anon_14.rn) FILTER (WHERE anon_14.rn <= 5), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
            (coalesce(max(anon_14.rn), 0) > 5), 'hasPreviousPage', 'false'::json, 'startCursor', max(CASE WHEN (anon_14.rn = 1)
            THEN anon_14.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_14.rn = CASE WHEN (anon_14.found > 5) THEN 5
            ELSE anon_14.found END) THEN anon_14.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_14.rn <= 5) THEN ''
            ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_15.id AS id, anon_15.identity_key AS identity_key, anon_15.pseudonym AS pseudonym, anon_15.kind AS kind,
        anon_15.name AS name, anon_15.name_bigrams AS name_bigrams, anon_15.code AS code, anon_15.region_code AS region_code,
        anon_15.openness AS openness, anon_15.openness_basis AS openness_basis, anon_15.status AS status,
        anon_15.sole_trader AS sole_trader, anon_15.legal_representative AS legal_representative, anon_15.registered_on AS registered_on,
        anon_15.document_type AS document_type, anon_15.masked_number AS masked_number, anon_15.listed_number AS listed_number,
        anon_15.cursor_text AS cursor_text, anon_15.sort_key AS sort_key, row_number() OVER (ORDER BY anon_15.sort_key ASC,
        anon_15.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT subject_4.id AS id, subject_4.identity_key AS identity_key, subject_4.pseudonym AS pseudonym, subject_4.kind AS kind,
          subject_4.name AS name, subject_4.name_bigrams AS name_bigrams, subject_4.code AS code, subject_4.region_code AS region_code,
          subject_4.openness AS openness, subject_4.openness_basis AS openness_basis, subject_4.status AS status,
          subject_4.sole_trader AS sole_trader, subject_4.legal_representative AS legal_representative,
          subject_4.registered_on AS registered_on, subject_4.document_type AS document_type, subject_4.masked_number AS masked_number,
          subject_4.listed_number AS listed_number,
          substr(encode(sha256(convert_to($15::VARCHAR || encode(sha256(convert_to($16::VARCHAR || coalesce(subject_4.name,
          '') || '' || subject_4.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1, 32) || encode(convert_to(coalesce(subject_4.name,
          '') || '' || subject_4.id, 'UTF8'), 'hex') AS cursor_text, anon_16.sort_key AS sort_key
      FROM (
        SELECT anon_17.id AS id, anon_17.sort_key AS sort_key
        FROM (
          SELECT anon_18.id AS id, anon_18.sort_key AS sort_key
          FROM (
            SELECT subject_5.id AS id, subject_5.name AS sort_key
            FROM subject AS subject_5
            WHERE (
              SELECT anon_12.is_few
              FROM anon_12) AND (subject_5.name_bigrams @> $1::TEXT[]) AND strpos(subject_5.name, $17::VARCHAR) > 0
                  AND subject_5.kind != 'NATURAL_PERSON' AND (subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL
                  OR (EXISTS (
                  SELECT 1
                  FROM record AS record_3
                  WHERE record_3.subject_id = subject_5.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= $3::DATE) AND NOT (coalesce(record_3.disclosure_until < $3::DATE, false)
                      OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                      AND NOT coalesce(record_3.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_5
                  WHERE list_entry_5.subject_id = subject_5.id AND list_entry_5.openness = 'OPEN'
                      AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
                      AND coalesce(list_entry_5.published_on <= $3::DATE, false) AND (list_entry_5.publicity_until IS NULL
                      OR list_entry_5.publicity_until >= $3::DATE) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_5.removed_on <= $3::DATE, false)) OFFSET 0 ))) AND strpos(subject_5.name, $18::VARCHAR) > 0
                      AND subject_5.kind = 'LEGAL_PERSON' AND subject_5.status = 'ACTIVE' AND (subject_5.id IN (
                SELECT list_entry_6.subject_id
                FROM list_entry AS list_entry_6 JOIN credit_list AS credit_list_3 ON credit_list_3.id = list_entry_6.list_id
                WHERE credit_list_3.key = $19::VARCHAR AND list_entry_6.state = 'PUBLISHED'
                    AND coalesce(list_entry_6.published_on <= $3::DATE, false) AND (list_entry_6.publicity_until IS NULL
                    OR list_entry_6.publicity_until >= $3::DATE) AND (list_entry_6.removed_on IS NULL
                    OR list_entry_6.removed_on > $3::DATE) AND true AND list_entry_6.openness = 'OPEN'
                    AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                    AND coalesce(list_entry_6.published_on <= $3::DATE, false) AND (list_entry_6.publicity_until IS NULL
                    OR list_entry_6.publicity_until >= $3::DATE) AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_6.removed_on <= $3::DATE, false)) AND list_entry_6.openness = 'OPEN'
                    AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                    AND coalesce(list_entry_6.published_on <= $3::DATE, false) AND (list_entry_6.publicity_until IS NULL
                    OR list_entry_6.publicity_until >= $3::DATE))) IS true AND subject_5.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $20::VARCHAR) AND subject_5.sole_trader = false AND subject_5.registered_on >= $21::DATE
                  AND subject_5.registered_on <= $22::DATE
            ORDER BY subject_5.name ASC, subject_5.id ASC
            LIMIT 6) AS anon_18
          UNION ALL
          SELECT anon_19.id AS id, anon_19.sort_key AS sort_key
          FROM (
            SELECT subject_6.id AS id, subject_6.name AS sort_key
            FROM subject AS subject_6
            WHERE NOT (
              SELECT anon_12.is_few
              FROM anon_12) AND strpos(subject_6.name, $23::VARCHAR) > 0 AND subject_6.kind != 'NATURAL_PERSON'
                  AND (subject_6.openness = 'OPEN' AND subject_6.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_4
                  WHERE record_4.subject_id = subject_6.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= $3::DATE) AND NOT (coalesce(record_4.disclosure_until < $3::DATE, false)
                      OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                      AND NOT coalesce(record_4.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_7
                  WHERE list_entry_7.subject_id = subject_6.id AND list_entry_7.openness = 'OPEN'
                      AND list_entry_7.openness_basis IS NOT NULL AND list_entry_7.state = 'PUBLISHED'
                      AND coalesce(list_entry_7.published_on <= $3::DATE, false) AND (list_entry_7.publicity_until IS NULL
                      OR list_entry_7.publicity_until >= $3::DATE) AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_7.removed_on <= $3::DATE, false)) OFFSET 0 ))) AND strpos(subject_6.name, $24::VARCHAR) > 0
                      AND subject_6.kind = 'LEGAL_PERSON' AND subject_6.status = 'ACTIVE' AND (subject_6.id IN (
                SELECT list_entry_8.subject_id
                FROM list_entry AS list_entry_8 JOIN credit_list AS credit_list_4 ON credit_list_4.id = list_entry_8.list_id
                WHERE credit_list_4.key = $25::VARCHAR AND list_entry_8.state = 'PUBLISHED'
                    AND coalesce(list_entry_8.published_on <= $3::DATE, false) AND (list_entry_8.publicity_until IS NULL
                    OR list_entry_8.publicity_until >= $3::DATE) AND (list_entry_8.removed_on IS NULL
                    OR list_entry_8.removed_on > $3::DATE) AND true AND list_entry_8.openness = 'OPEN'
                    AND list_entry_8.openness_basis IS NOT NULL AND list_entry_8.state = 'PUBLISHED'
                    AND coalesce(list_entry_8.published_on <= $3::DATE, false) AND (list_entry_8.publicity_until IS NULL
                    OR list_entry_8.publicity_until >= $3::DATE) AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_8.removed_on <= $3::DATE, false)) AND list_entry_8.openness = 'OPEN'
                    AND list_entry_8.openness_basis IS NOT NULL AND list_entry_8.state = 'PUBLISHED'
                    AND coalesce(list_entry_8.published_on <= $3::DATE, false) AND (list_entry_8.publicity_until IS NULL
                    OR list_entry_8.publicity_until >= $3::DATE))) IS true AND subject_6.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $26::VARCHAR) AND subject_6.sole_trader = false AND subject_6.registered_on >= $27::DATE
                  AND subject_6.registered_on <= $28::DATE
            ORDER BY subject_6.name ASC, subject_6.id ASC
            LIMIT 6) AS anon_19) AS anon_17
        ORDER BY anon_17.sort_key ASC, anon_17.id ASC
        LIMIT 6) AS anon_16 JOIN subject AS subject_4 ON subject_4.id = anon_16.id) AS anon_15) AS anon_14) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_20.kind != 'NATURAL_PERSON') THEN json_build_object('name',
      anon_20.name) WHEN (anon_20.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_20.name) ELSE NULL END
        ORDER BY -anon_20.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_21.id AS id, anon_21.identity_key AS identity_key, anon_21.pseudonym AS pseudonym, anon_21.kind AS kind,
        anon_21.name AS name, anon_21.name_bigrams AS name_bigrams, anon_21.code AS code, anon_21.region_code AS region_code,
        anon_21.openness AS openness, anon_21.openness_basis AS openness_basis, anon_21.status AS status,
        anon_21.sole_trader AS sole_trader, anon_21.legal_representative AS legal_representative, anon_21.registered_on AS registered_on,
        anon_21.document_type AS document_type, anon_21.masked_number AS masked_number, anon_21.listed_number AS listed_number,
        anon_21.sort_key AS sort_key, row_number() OVER (ORDER BY anon_21.sort_key DESC, anon_21.id DESC) AS rn
    FROM (
      SELECT subject_7.id AS id, subject_7.identity_key AS identity_key, subject_7.pseudonym AS pseudonym, subject_7.kind AS kind,
          subject_7.name AS name, subject_7.name_bigrams AS name_bigrams, subject_7.code AS code, subject_7.region_code AS region_code,
          subject_7.openness AS openness, subject_7.openness_basis AS openness_basis, subject_7.status AS status,
          subject_7.sole_trader AS sole_trader, subject_7.legal_representative AS legal_representative,
          subject_7.registered_on AS registered_on, subject_7.document_type AS document_type, subject_7.masked_number AS masked_number,
          subject_7.listed_number AS listed_number, anon_22.sort_key AS sort_key
      FROM (
        SELECT anon_23.id AS id, anon_23.sort_key AS sort_key
        FROM (
          SELECT subject_8.id AS id, subject_8.name AS sort_key
          FROM subject AS subject_8
          WHERE subject_8.kind != 'NATURAL_PERSON' AND (subject_8.openness = 'OPEN' AND subject_8.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_5
                WHERE record_5.subject_id = subject_8.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                    AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                    AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                    OR record_5.publicity_until >= $3::DATE) AND NOT (coalesce(record_5.disclosure_until < $3::DATE, false)
                    OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_5.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_9
                WHERE list_entry_9.subject_id = subject_8.id AND list_entry_9.openness = 'OPEN' AND list_entry_9.openness_basis IS NOT NULL
                    AND list_entry_9.state = 'PUBLISHED' AND coalesce(list_entry_9.published_on <= $3::DATE, false)
                    AND (list_entry_9.publicity_until IS NULL OR list_entry_9.publicity_until >= $3::DATE)
                    AND NOT (list_entry_9.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_9.removed_on <= $3::DATE,
                    false)) OFFSET 0 ))) AND subject_8.kind = 'UNINCORPORATED_ORG' AND subject_8.status = 'ACTIVE'
          ORDER BY subject_8.name DESC, subject_8.id DESC
          LIMIT 2) AS anon_23
        ORDER BY anon_23.sort_key DESC, anon_23.id DESC
        LIMIT 2) AS anon_22 JOIN subject AS subject_7 ON subject_7.id = anon_22.id) AS anon_21) AS anon_20) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_4
      FROM subject AS subject_9
      WHERE subject_9.kind != 'NATURAL_PERSON' AND (subject_9.openness = 'OPEN' AND subject_9.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_6
            WHERE record_6.subject_id = subject_9.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $3::DATE)
                AND NOT (coalesce(record_6.disclosure_until < $3::DATE, false) OR record_6.state = 'ARCHIVED'
                OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                AND NOT coalesce(record_6.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_10
            WHERE list_entry_10.subject_id = subject_9.id AND list_entry_10.openness = 'OPEN' AND list_entry_10.openness_basis IS NOT NULL
                AND list_entry_10.state = 'PUBLISHED' AND coalesce(list_entry_10.published_on <= $3::DATE, false)
                AND (list_entry_10.publicity_until IS NULL OR list_entry_10.publicity_until >= $3::DATE)
                AND NOT (list_entry_10.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_10.removed_on <= $3::DATE,
                false)) OFFSET 0 ))) AND subject_9.kind = 'NATURAL_PERSON')) AS j, '' AS d) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_24.kind != 'NATURAL_PERSON') THEN json_build_object('name',
      anon_24.name, 'status', anon_24.status) WHEN (anon_24.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_24.name, 'status',
      anon_24.status) ELSE NULL END
        ORDER BY anon_24.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_25.id AS id, anon_25.identity_key AS identity_key, anon_25.pseudonym AS pseudonym, anon_25.kind AS kind,
        anon_25.name AS name, anon_25.name_bigrams AS name_bigrams, anon_25.code AS code, anon_25.region_code AS region_code,
        anon_25.openness AS openness, anon_25.openness_basis AS openness_basis, anon_25.status AS status,
        anon_25.sole_trader AS sole_trader, anon_25.legal_representative AS legal_representative, anon_25.registered_on AS registered_on,
        anon_25.document_type AS document_type, anon_25.masked_number AS masked_number, anon_25.listed_number AS listed_number,
        anon_25.sort_key AS sort_key, row_number() OVER (ORDER BY anon_25.sort_key ASC, anon_25.id ASC) AS rn
    FROM (
      SELECT subject_10.id AS id, subject_10.identity_key AS identity_key, subject_10.pseudonym AS pseudonym, subject_10.kind AS kind,
          subject_10.name AS name, subject_10.name_bigrams AS name_bigrams, subject_10.code AS code, subject_10.region_code AS region_code,
          subject_10.openness AS openness, subject_10.openness_basis AS openness_basis, subject_10.status AS status,
          subject_10.sole_trader AS sole_trader, subject_10.legal_representative AS legal_representative,
          subject_10.registered_on AS registered_on, subject_10.document_type AS document_type, subject_10.masked_number AS masked_number,
          subject_10.listed_number AS listed_number, anon_26.sort_key AS sort_key
      FROM (
        SELECT anon_27.id AS id, anon_27.sort_key AS sort_key
        FROM (
          SELECT subject_11.id AS id, subject_11.name AS sort_key
          FROM subject AS subject_11
          WHERE subject_11.kind != 'NATURAL_PERSON' AND (subject_11.openness = 'OPEN' AND subject_11.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_7
                WHERE record_7.subject_id = subject_11.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                    AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= $3::DATE) AND NOT (coalesce(record_7.disclosure_until < $3::DATE, false)
                    OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_7.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_11
                WHERE list_entry_11.subject_id = subject_11.id AND list_entry_11.openness = 'OPEN'
                    AND list_entry_11.openness_basis IS NOT NULL AND list_entry_11.state = 'PUBLISHED'
                    AND coalesce(list_entry_11.published_on <= $3::DATE, false) AND (list_entry_11.publicity_until IS NULL
                    OR list_entry_11.publicity_until >= $3::DATE) AND NOT (list_entry_11.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_11.removed_on <= $3::DATE, false)) OFFSET 0 ))) AND subject_11.status = 'CANCELLED'
          ORDER BY subject_11.name ASC, subject_11.id ASC
          LIMIT 20) AS anon_27
        ORDER BY anon_27.sort_key ASC, anon_27.id ASC
        LIMIT 20) AS anon_26 JOIN subject AS subject_10 ON subject_10.id = anon_26.id) AS anon_25) AS anon_24) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_28.kind != 'NATURAL_PERSON') THEN json_build_object('name',
      anon_28.name) WHEN (anon_28.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_28.name) ELSE NULL END
        ORDER BY anon_28.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_29.id AS id, anon_29.identity_key AS identity_key, anon_29.pseudonym AS pseudonym, anon_29.kind AS kind,
        anon_29.name AS name, anon_29.name_bigrams AS name_bigrams, anon_29.code AS code, anon_29.region_code AS region_code,
        anon_29.openness AS openness, anon_29.openness_basis AS openness_basis, anon_29.status AS status,
        anon_29.sole_trader AS sole_trader, anon_29.legal_representative AS legal_representative, anon_29.registered_on AS registered_on,
        anon_29.document_type AS document_type, anon_29.masked_number AS masked_number, anon_29.listed_number AS listed_number,
        anon_29.sort_key AS sort_key, row_number() OVER (ORDER BY anon_29.sort_key ASC, anon_29.id ASC) AS rn
    FROM (
      SELECT subject_12.id AS id, subject_12.identity_key AS identity_key, subject_12.pseudonym AS pseudonym, subject_12.kind AS kind,
          subject_12.name AS name, subject_12.name_bigrams AS name_bigrams, subject_12.code AS code, subject_12.region_code AS region_code,
          subject_12.openness AS openness, subject_12.openness_basis AS openness_basis, subject_12.status AS status,
          subject_12.sole_trader AS sole_trader, subject_12.legal_representative AS legal_representative,
          subject_12.registered_on AS registered_on, subject_12.document_type AS document_type, subject_12.masked_number AS masked_number,
          subject_12.listed_number AS listed_number, anon_30.sort_key AS sort_key
      FROM (
        SELECT anon_31.id AS id, anon_31.sort_key AS sort_key
        FROM (
          SELECT subject_13.id AS id, subject_13.name AS sort_key
          FROM subject AS subject_13
          WHERE subject_13.kind != 'NATURAL_PERSON' AND (subject_13.openness = 'OPEN' AND subject_13.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_8
                WHERE record_8.subject_id = subject_13.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                    AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                    AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                    OR record_8.publicity_until >= $3::DATE) AND NOT (coalesce(record_8.disclosure_until < $3::DATE, false)
                    OR record_8.state = 'ARCHIVED' OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_8.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_12
                WHERE list_entry_12.subject_id = subject_13.id AND list_entry_12.openness = 'OPEN'
                    AND list_entry_12.openness_basis IS NOT NULL AND list_entry_12.state = 'PUBLISHED'
                    AND coalesce(list_entry_12.published_on <= $3::DATE, false) AND (list_entry_12.publicity_until IS NULL
                    OR list_entry_12.publicity_until >= $3::DATE) AND NOT (list_entry_12.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_12.removed_on <= $3::DATE, false)) OFFSET 0 )))
          ORDER BY subject_13.name ASC, subject_13.id ASC
          LIMIT 2) AS anon_31
        ORDER BY anon_31.sort_key ASC, anon_31.id ASC
        LIMIT 2) AS anon_30 JOIN subject AS subject_12 ON subject_12.id = anon_30.id) AS anon_29) AS anon_28) AS anon_5 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_32.kind != 'NATURAL_PERSON') THEN json_build_object('name',
      anon_32.name) WHEN (anon_32.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_32.name) ELSE NULL END
        ORDER BY anon_32.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_33.id AS id, anon_33.identity_key AS identity_key, anon_33.pseudonym AS pseudonym, anon_33.kind AS kind,
        anon_33.name AS name, anon_33.name_bigrams AS name_bigrams, anon_33.code AS code, anon_33.region_code AS region_code,
        anon_33.openness AS openness, anon_33.openness_basis AS openness_basis, anon_33.status AS status,
        anon_33.sole_trader AS sole_trader, anon_33.legal_representative AS legal_representative, anon_33.registered_on AS registered_on,
        anon_33.document_type AS document_type, anon_33.masked_number AS masked_number, anon_33.listed_number AS listed_number,
        anon_33.sort_key AS sort_key, row_number() OVER (ORDER BY anon_33.sort_key DESC, anon_33.id DESC) AS rn
    FROM (
      SELECT subject_14.id AS id, subject_14.identity_key AS identity_key, subject_14.pseudonym AS pseudonym, subject_14.kind AS kind,
          subject_14.name AS name, subject_14.name_bigrams AS name_bigrams, subject_14.code AS code, subject_14.region_code AS region_code,
          subject_14.openness AS openness, subject_14.openness_basis AS openness_basis, subject_14.status AS status,
          subject_14.sole_trader AS sole_trader, subject_14.legal_representative AS legal_representative,
          subject_14.registered_on AS registered_on, subject_14.document_type AS document_type, subject_14.masked_number AS masked_number,
          subject_14.listed_number AS listed_number, anon_34.sort_key AS sort_key
      FROM (
        SELECT anon_35.id AS id, anon_35.sort_key AS sort_key
        FROM (
          SELECT subject_15.id AS id, subject_15.name AS sort_key
          FROM subject AS subject_15
          WHERE subject_15.kind != 'NATURAL_PERSON' AND (subject_15.openness = 'OPEN' AND subject_15.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_9
                WHERE record_9.subject_id = subject_15.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                    AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                    AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                    OR record_9.publicity_until >= $3::DATE) AND NOT (coalesce(record_9.disclosure_until < $3::DATE, false)
                    OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_9.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_13
                WHERE list_entry_13.subject_id = subject_15.id AND list_entry_13.openness = 'OPEN'
                    AND list_entry_13.openness_basis IS NOT NULL AND list_entry_13.state = 'PUBLISHED'
                    AND coalesce(list_entry_13.published_on <= $3::DATE, false) AND (list_entry_13.publicity_until IS NULL
                    OR list_entry_13.publicity_until >= $3::DATE) AND NOT (list_entry_13.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_13.removed_on <= $3::DATE, false)) OFFSET 0 )))
          ORDER BY subject_15.name DESC, subject_15.id DESC
          LIMIT 2) AS anon_35
        ORDER BY anon_35.sort_key DESC, anon_35.id DESC
        LIMIT 2) AS anon_34 JOIN subject AS subject_14 ON subject_14.id = anon_34.id) AS anon_33) AS anon_32) AS anon_6 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_36.kind != 'NATURAL_PERSON') THEN json_build_object('code',
      anon_36.code) WHEN (anon_36.kind = 'NATURAL_PERSON') THEN json_build_object('code', anon_36.code) ELSE NULL END
        ORDER BY anon_36.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_37.id AS id, anon_37.identity_key AS identity_key, anon_37.pseudonym AS pseudonym, anon_37.kind AS kind,
        anon_37.name AS name, anon_37.name_bigrams AS name_bigrams, anon_37.code AS code, anon_37.region_code AS region_code,
        anon_37.openness AS openness, anon_37.openness_basis AS openness_basis, anon_37.status AS status,
        anon_37.sole_trader AS sole_trader, anon_37.legal_representative AS legal_representative, anon_37.registered_on AS registered_on,
        anon_37.document_type AS document_type, anon_37.masked_number AS masked_number, anon_37.listed_number AS listed_number,
        anon_37.sort_key AS sort_key, row_number() OVER (ORDER BY anon_37.sort_key ASC, anon_37.id ASC) AS rn
    FROM (
      SELECT subject_16.id AS id, subject_16.identity_key AS identity_key, subject_16.pseudonym AS pseudonym, subject_16.kind AS kind,
          subject_16.name AS name, subject_16.name_bigrams AS name_bigrams, subject_16.code AS code, subject_16.region_code AS region_code,
          subject_16.openness AS openness, subject_16.openness_basis AS openness_basis, subject_16.status AS status,
          subject_16.sole_trader AS sole_trader, subject_16.legal_representative AS legal_representative,
          subject_16.registered_on AS registered_on, subject_16.document_type AS document_type, subject_16.masked_number AS masked_number,
          subject_16.listed_number AS listed_number, anon_38.sort_key AS sort_key
      FROM (
        SELECT anon_39.id AS id, anon_39.sort_key AS sort_key
        FROM (
          SELECT subject_17.id AS id, coalesce(subject_17.code, '') AS sort_key
          FROM subject AS subject_17
          WHERE subject_17.kind != 'NATURAL_PERSON' AND (subject_17.openness = 'OPEN' AND subject_17.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_10
                WHERE record_10.subject_id = subject_17.id AND record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                    AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                    AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                    OR record_10.publicity_until >= $3::DATE) AND NOT (coalesce(record_10.disclosure_until < $3::DATE, false)
                    OR record_10.state = 'ARCHIVED' OR record_10.state IN ('DELETED', 'REVOKED') OR record_10.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_10.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_14
                WHERE list_entry_14.subject_id = subject_17.id AND list_entry_14.openness = 'OPEN'
                    AND list_entry_14.openness_basis IS NOT NULL AND list_entry_14.state = 'PUBLISHED'
                    AND coalesce(list_entry_14.published_on <= $3::DATE, false) AND (list_entry_14.publicity_until IS NULL
                    OR list_entry_14.publicity_until >= $3::DATE) AND NOT (list_entry_14.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_14.removed_on <= $3::DATE, false)) OFFSET 0 )))
          ORDER BY coalesce(subject_17.code, '') ASC, subject_17.id ASC
          LIMIT 2) AS anon_39
        ORDER BY anon_39.sort_key ASC, anon_39.id ASC
        LIMIT 2) AS anon_38 JOIN subject AS subject_16 ON subject_16.id = anon_38.id) AS anon_37) AS anon_36) AS anon_7 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_40.kind != 'NATURAL_PERSON') THEN json_build_object('code',
      anon_40.code) WHEN (anon_40.kind = 'NATURAL_PERSON') THEN json_build_object('code', anon_40.code) ELSE NULL END
        ORDER BY anon_40.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_41.id AS id, anon_41.identity_key AS identity_key, anon_41.pseudonym AS pseudonym, anon_41.kind AS kind,
        anon_41.name AS name, anon_41.name_bigrams AS name_bigrams, anon_41.code AS code, anon_41.region_code AS region_code,
        anon_41.openness AS openness, anon_41.openness_basis AS openness_basis, anon_41.status AS status,
        anon_41.sole_trader AS sole_trader, anon_41.legal_representative AS legal_representative, anon_41.registered_on AS registered_on,
        anon_41.document_type AS document_type, anon_41.masked_number AS masked_number, anon_41.listed_number AS listed_number,
        anon_41.sort_key AS sort_key, row_number() OVER (ORDER BY anon_41.sort_key DESC, anon_41.id DESC) AS rn
    FROM (
      SELECT subject_18.id AS id, subject_18.identity_key AS identity_key, subject_18.pseudonym AS pseudonym, subject_18.kind AS kind,
          subject_18.name AS name, subject_18.name_bigrams AS name_bigrams, subject_18.code AS code, subject_18.region_code AS region_code,
          subject_18.openness AS openness, subject_18.openness_basis AS openness_basis, subject_18.status AS status,
          subject_18.sole_trader AS sole_trader, subject_18.legal_representative AS legal_representative,
          subject_18.registered_on AS registered_on, subject_18.document_type AS document_type, subject_18.masked_number AS masked_number,
          subject_18.listed_number AS listed_number, anon_42.sort_key AS sort_key
      FROM (
        SELECT anon_43.id AS id, anon_43.sort_key AS sort_key
        FROM (
          SELECT subject_19.id AS id, coalesce(subject_19.code, '') AS sort_key
          FROM subject AS subject_19
          WHERE subject_19.kind != 'NATURAL_PERSON' AND (subject_19.openness = 'OPEN' AND subject_19.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_11
                WHERE record_11.subject_id = subject_19.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                    AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                    AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                    OR record_11.publicity_until >= $3::DATE) AND NOT (coalesce(record_11.disclosure_until < $3::DATE, false)
                    OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED') OR record_11.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_11.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_15
                WHERE list_entry_15.subject_id = subject_19.id AND list_entry_15.openness = 'OPEN'
                    AND list_entry_15.openness_basis IS NOT NULL AND list_entry_15.state = 'PUBLISHED'
                    AND coalesce(list_entry_15.published_on <= $3::DATE, false) AND (list_entry_15.publicity_until IS NULL
                    OR list_entry_15.publicity_until >= $3::DATE) AND NOT (list_entry_15.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_15.removed_on <= $3::DATE, false)) OFFSET 0 )))
          ORDER BY coalesce(subject_19.code, '') DESC, subject_19.id DESC
          LIMIT 2) AS anon_43
        ORDER BY anon_43.sort_key DESC, anon_43.id DESC
        LIMIT 2) AS anon_42 JOIN subject AS subject_18 ON subject_18.id = anon_42.id) AS anon_41) AS anon_40) AS anon_8 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_44.kind != 'NATURAL_PERSON') THEN json_build_object('name',
      anon_44.name, 'registeredOn', anon_44.registered_on) WHEN (anon_44.kind = 'NATURAL_PERSON') THEN json_build_object('name',
      anon_44.name) ELSE NULL END
        ORDER BY anon_44.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_45.id AS id, anon_45.identity_key AS identity_key, anon_45.pseudonym AS pseudonym, anon_45.kind AS kind,
        anon_45.name AS name, anon_45.name_bigrams AS name_bigrams, anon_45.code AS code, anon_45.region_code AS region_code,
        anon_45.openness AS openness, anon_45.openness_basis AS openness_basis, anon_45.status AS status,
        anon_45.sole_trader AS sole_trader, anon_45.legal_representative AS legal_representative, anon_45.registered_on AS registered_on,
        anon_45.document_type AS document_type, anon_45.masked_number AS masked_number, anon_45.listed_number AS listed_number,
        anon_45.sort_key AS sort_key, row_number() OVER (ORDER BY anon_45.sort_key ASC, anon_45.id ASC) AS rn
    FROM (
      SELECT subject_20.id AS id, subject_20.identity_key AS identity_key, subject_20.pseudonym AS pseudonym, subject_20.kind AS kind,
          subject_20.name AS name, subject_20.name_bigrams AS name_bigrams, subject_20.code AS code, subject_20.region_code AS region_code,
          subject_20.openness AS openness, subject_20.openness_basis AS openness_basis, subject_20.status AS status,
          subject_20.sole_trader AS sole_trader, subject_20.legal_representative AS legal_representative,
          subject_20.registered_on AS registered_on, subject_20.document_type AS document_type, subject_20.masked_number AS masked_number,
          subject_20.listed_number AS listed_number, anon_46.sort_key AS sort_key
      FROM (
        SELECT anon_47.id AS id, anon_47.sort_key AS sort_key
        FROM (
          SELECT subject_21.id AS id, coalesce(subject_21.registered_on, '0001-01-01') AS sort_key
          FROM subject AS subject_21
          WHERE subject_21.kind != 'NATURAL_PERSON' AND (subject_21.openness = 'OPEN' AND subject_21.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_12
                WHERE record_12.subject_id = subject_21.id AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                    AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                    AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                    OR record_12.publicity_until >= $3::DATE) AND NOT (coalesce(record_12.disclosure_until < $3::DATE, false)
                    OR record_12.state = 'ARCHIVED' OR record_12.state IN ('DELETED', 'REVOKED') OR record_12.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_12.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_16
                WHERE list_entry_16.subject_id = subject_21.id AND list_entry_16.openness = 'OPEN'
                    AND list_entry_16.openness_basis IS NOT NULL AND list_entry_16.state = 'PUBLISHED'
                    AND coalesce(list_entry_16.published_on <= $3::DATE, false) AND (list_entry_16.publicity_until IS NULL
                    OR list_entry_16.publicity_until >= $3::DATE) AND NOT (list_entry_16.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_16.removed_on <= $3::DATE, false)) OFFSET 0 )))
          ORDER BY coalesce(subject_21.registered_on, '0001-01-01') ASC, subject_21.id ASC
          LIMIT 2) AS anon_47
        ORDER BY anon_47.sort_key ASC, anon_47.id ASC
        LIMIT 2) AS anon_46 JOIN subject AS subject_20 ON subject_20.id = anon_46.id) AS anon_45) AS anon_44) AS anon_9 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_48.kind != 'NATURAL_PERSON') THEN json_build_object('name',
      anon_48.name, 'registeredOn', anon_48.registered_on) WHEN (anon_48.kind = 'NATURAL_PERSON') THEN json_build_object('name',
      anon_48.name) ELSE NULL END
        ORDER BY anon_48.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_49.id AS id, anon_49.identity_key AS identity_key, anon_49.pseudonym AS pseudonym, anon_49.kind AS kind,
        anon_49.name AS name, anon_49.name_bigrams AS name_bigrams, anon_49.code AS code, anon_49.region_code AS region_code,
        anon_49.openness AS openness, anon_49.openness_basis AS openness_basis, anon_49.status AS status,
        anon_49.sole_trader AS sole_trader, anon_49.legal_representative AS legal_representative, anon_49.registered_on AS registered_on,
        anon_49.document_type AS document_type, anon_49.masked_number AS masked_number, anon_49.listed_number AS listed_number,
        anon_49.sort_key AS sort_key, row_number() OVER (ORDER BY anon_49.sort_key DESC, anon_49.id DESC) AS rn
    FROM (
      SELECT subject_22.id AS id, subject_22.identity_key AS identity_key, subject_22.pseudonym AS pseudonym, subject_22.kind AS kind,
          subject_22.name AS name, subject_22.name_bigrams AS name_bigrams, subject_22.code AS code, subject_22.region_code AS region_code,
          subject_22.openness AS openness, subject_22.openness_basis AS openness_basis, subject_22.status AS status,
          subject_22.sole_trader AS sole_trader, subject_22.legal_representative AS legal_representative,
          subject_22.registered_on AS registered_on, subject_22.document_type AS document_type, subject_22.masked_number AS masked_number,
          subject_22.listed_number AS listed_number, anon_50.sort_key AS sort_key
      FROM (
        SELECT anon_51.id AS id, anon_51.sort_key AS sort_key
        FROM (
          SELECT subject_23.id AS id, coalesce(subject_23.registered_on, '0001-01-01') AS sort_key
          FROM subject AS subject_23
          WHERE subject_23.kind != 'NATURAL_PERSON' AND (subject_23.openness = 'OPEN' AND subject_23.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_13
                WHERE record_13.subject_id = subject_23.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                    AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                    AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                    OR record_13.publicity_until >= $3::DATE) AND NOT (coalesce(record_13.disclosure_until < $3::DATE, false)
                    OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_13.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_17
                WHERE list_entry_17.subject_id = subject_23.id AND list_entry_17.openness = 'OPEN'
                    AND list_entry_17.openness_basis IS NOT NULL AND list_entry_17.state = 'PUBLISHED'
                    AND coalesce(list_entry_17.published_on <= $3::DATE, false) AND (list_entry_17.publicity_until IS NULL
                    OR list_entry_17.publicity_until >= $3::DATE) AND NOT (list_entry_17.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_17.removed_on <= $3::DATE, false)) OFFSET 0 )))
          ORDER BY coalesce(subject_23.registered_on, '0001-01-01') DESC, subject_23.id DESC
          LIMIT 2) AS anon_51
        ORDER BY anon_51.sort_key DESC, anon_51.id DESC
        LIMIT 2) AS anon_50 JOIN subject AS subject_22 ON subject_22.id = anon_50.id) AS anon_49) AS anon_48) AS anon_10 ON true
