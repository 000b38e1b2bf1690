WITH anon_33 AS (
  SELECT (
    SELECT count(*) AS count_2
    FROM (
      SELECT 1 AS one
      FROM subject AS subject_10
      WHERE subject_10.name_bigrams @> $33::TEXT[]
      LIMIT 2501) AS anon_34) <= 2500 AS is_few)
SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_4.purpose, 'categories', anon_4.categories, 'region_code',
          anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
          anon_4.batch_max_codes, 'valid_from', to_char(anon_4.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_4.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_4.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_3
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_4), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json_build_object('filtered', anon_6.j, 'byName', anon_7.j, 'decidedDesc', anon_8.j, 'decidedAsc', anon_9.j, 'publishedDesc',
      anon_10.j, 'publishedAsc', anon_11.j, 'market', anon_12.j, 'duty', anon_13.j, 'defence', anon_14.j, 'other', anon_15.j, 'proposed',
      anon_16.j, 'noticeServed', anon_17.j, 'decided', anon_18.j, 'served', anon_19.j, 'suspended', anon_20.j, 'removed', anon_21.j,
      'dropped', anon_22.j) AS j, '' || '' || coalesce(anon_6.d, '') || coalesce(anon_7.d, '') || coalesce(anon_8.d,
      '') || coalesce(anon_9.d, '') || coalesce(anon_10.d, '') || coalesce(anon_11.d, '') || coalesce(anon_12.d, '') || coalesce(anon_13.d,
      '') || coalesce(anon_14.d, '') || coalesce(anon_15.d, '') || coalesce(anon_16.d, '') || coalesce(anon_17.d,
      '') || coalesce(anon_18.d, '') || coalesce(anon_19.d, '') || coalesce(anon_20.d, '') || coalesce(anon_21.d,
      '') || coalesce(anon_22.d, '') AS d
  FROM (
    SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
        credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
        credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
    FROM credit_list AS credit_list_1
    WHERE true AND credit_list_1.key = $4::VARCHAR
    LIMIT 1) AS anon_23
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_1
        FROM list_entry AS list_entry_1
        WHERE (list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
            AND coalesce(list_entry_1.published_on <= $5::DATE, false) AND (list_entry_1.publicity_until IS NULL
            OR list_entry_1.publicity_until >= $5::DATE) OR list_entry_1.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $5::DATE, false))
            AND list_entry_1.state = 'PUBLISHED' AND list_entry_1.behaviour = 'HEALTH_AND_LIFE' AND list_entry_1.subject_id = (
          SELECT subject_1.id
          FROM subject AS subject_1
          WHERE subject_1.identity_key = $7::VARCHAR AND subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN'
              AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_1
                WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                    AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                    AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                    OR record_1.publicity_until >= $5::DATE) AND NOT (coalesce(record_1.disclosure_until < $5::DATE, false)
                    OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_1.notice_served_on <= $5::DATE, false) AND NOT (record_1.provider_id IS NOT NULL
                    AND record_1.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $5::DATE, false)
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $5::DATE)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $5::DATE,
                    false)) OFFSET 0 )) OR (EXISTS (
                SELECT *
                FROM record AS record_2
                WHERE record_2.subject_id = subject_1.id AND record_2.provider_id IS NOT NULL AND record_2.provider_id = $6::VARCHAR
                    AND NOT (coalesce(record_2.disclosure_until < $5::DATE, false) OR record_2.state = 'ARCHIVED'
                    OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false) AND NOT (record_2.provider_id IS NOT NULL
                    AND record_2.provider_id = $6::VARCHAR))))) AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL
                    OR (EXISTS (
                SELECT 1
                FROM record AS record_3
                WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                    AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                    AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                    OR record_3.publicity_until >= $5::DATE) AND NOT (coalesce(record_3.disclosure_until < $5::DATE, false)
                    OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false) AND NOT (record_3.provider_id IS NOT NULL
                    AND record_3.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_3
                WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                    AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $5::DATE, false)
                    AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $5::DATE)
                    AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $5::DATE,
                    false)) OFFSET 0 )) OR (EXISTS (
                SELECT *
                FROM record AS record_4
                WHERE record_4.subject_id = subject_1.id AND record_4.provider_id IS NOT NULL AND record_4.provider_id = $6::VARCHAR
                    AND NOT (coalesce(record_4.disclosure_until < $5::DATE, false) OR record_4.state = 'ARCHIVED'
                    OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false) AND NOT (record_4.provider_id IS NOT NULL
                    AND record_4.provider_id = $6::VARCHAR)))))) AND list_entry_1.determining_unit_id = (
          SELECT unit_1.id
          FROM unit AS unit_1
          WHERE unit_1.code = $8::VARCHAR AND true) AND list_entry_1.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $9::VARCHAR) AND list_entry_1.decided_on >= $10::DATE AND list_entry_1.decided_on <= $11::DATE
              AND list_entry_1.published_on >= $12::DATE AND list_entry_1.published_on <= $13::DATE
              AND list_entry_1.disputed_since IS NOT NULL AND list_entry_1.list_id = anon_23.id), 'nodes',
              coalesce(json_agg(json_build_object('grounds', CASE WHEN (anon_24.openness = 'OPEN' AND anon_24.openness_basis IS NOT NULL
              AND anon_24.state = 'PUBLISHED' AND coalesce(anon_24.published_on <= $5::DATE, false) AND (anon_24.publicity_until IS NULL
              OR anon_24.publicity_until >= $5::DATE) AND anon_24.screened IS true OR anon_24.determining_unit_id = $6::VARCHAR)
              THEN anon_24.grounds ELSE NULL END)
          ORDER BY anon_24.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_24.openness = 'OPEN'
              AND anon_24.openness_basis IS NOT NULL AND anon_24.state = 'PUBLISHED' AND coalesce(anon_24.published_on <= $5::DATE, false)
              AND (anon_24.publicity_until IS NULL OR anon_24.publicity_until >= $5::DATE) AND NOT (anon_24.state IN ('REMOVED', 'DROPPED')
              OR coalesce(anon_24.removed_on <= $5::DATE, false))) OR NOT coalesce(anon_24.subject_id = (
              SELECT subject_2.id
              FROM subject AS subject_2
              WHERE subject_2.identity_key = $14::VARCHAR AND subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN'
                  AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
                    SELECT 1
                    FROM record AS record_5
                    WHERE record_5.subject_id = subject_2.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                        AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                        AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                        OR record_5.publicity_until >= $5::DATE) AND NOT (coalesce(record_5.disclosure_until < $5::DATE, false)
                        OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                        AND NOT coalesce(record_5.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_4
                    WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN'
                        AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                        AND coalesce(list_entry_4.published_on <= $5::DATE, false) AND (list_entry_4.publicity_until IS NULL
                        OR list_entry_4.publicity_until >= $5::DATE) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_4.removed_on <= $5::DATE, false)) OFFSET 0 ))) AND (subject_2.openness = 'OPEN'
                        AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
                    SELECT 1
                    FROM record AS record_6
                    WHERE record_6.subject_id = subject_2.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                        AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                        AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                        OR record_6.publicity_until >= $5::DATE) AND NOT (coalesce(record_6.disclosure_until < $5::DATE, false)
                        OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                        AND NOT coalesce(record_6.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_5
                    WHERE list_entry_5.subject_id = subject_2.id AND list_entry_5.openness = 'OPEN'
                        AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
                        AND coalesce(list_entry_5.published_on <= $5::DATE, false) AND (list_entry_5.publicity_until IS NULL
                        OR list_entry_5.publicity_until >= $5::DATE) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_5.removed_on <= $5::DATE, false)) OFFSET 0 )))), false)
                        OR NOT coalesce(anon_24.determining_unit_id = (
              SELECT unit_2.id
              FROM unit AS unit_2
              WHERE unit_2.code = $15::VARCHAR AND true), false) OR (anon_24.openness = 'OPEN' AND anon_24.openness_basis IS NOT NULL
                  AND anon_24.state = 'PUBLISHED' AND coalesce(anon_24.published_on <= $5::DATE, false)
                  AND (anon_24.publicity_until IS NULL OR anon_24.publicity_until >= $5::DATE) AND anon_24.screened IS true
                  OR anon_24.determining_unit_id = $6::VARCHAR) AND NOT (anon_24.openness = 'OPEN' AND anon_24.openness_basis IS NOT NULL
                  AND anon_24.state = 'PUBLISHED' AND coalesce(anon_24.published_on <= $5::DATE, false)
                  AND (anon_24.publicity_until IS NULL OR anon_24.publicity_until >= $5::DATE) AND anon_24.screened IS true)) THEN (
          SELECT subject_3.pseudonym
          FROM subject AS subject_3
          WHERE subject_3.id = anon_24.subject_id) || ':0;' ELSE '' END, ''), '') || (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_4.pseudonym || ':1;', ''), '') ELSE '' END AS anon_25
      FROM (
        SELECT DISTINCT list_entry_6.subject_id AS key
        FROM list_entry AS list_entry_6
        WHERE (list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
            AND coalesce(list_entry_6.published_on <= $5::DATE, false) AND (list_entry_6.publicity_until IS NULL
            OR list_entry_6.publicity_until >= $5::DATE) OR list_entry_6.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= $5::DATE, false))
            AND list_entry_6.state = 'PUBLISHED' AND list_entry_6.behaviour = 'HEALTH_AND_LIFE' AND list_entry_6.subject_id = (
          SELECT subject_5.id
          FROM subject AS subject_5
          WHERE subject_5.identity_key = $16::VARCHAR AND subject_5.kind != 'NATURAL_PERSON' AND (subject_5.openness = 'OPEN'
              AND subject_5.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_7
                WHERE record_7.subject_id = subject_5.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                    AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= $5::DATE) AND NOT (coalesce(record_7.disclosure_until < $5::DATE, false)
                    OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_7.notice_served_on <= $5::DATE, false) AND NOT (record_7.provider_id IS NOT NULL
                    AND record_7.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_7
                WHERE list_entry_7.subject_id = subject_5.id AND list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL
                    AND list_entry_7.state = 'PUBLISHED' AND coalesce(list_entry_7.published_on <= $5::DATE, false)
                    AND (list_entry_7.publicity_until IS NULL OR list_entry_7.publicity_until >= $5::DATE)
                    AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_7.removed_on <= $5::DATE,
                    false)) OFFSET 0 )) OR (EXISTS (
                SELECT *
                FROM record AS record_8
                WHERE record_8.subject_id = subject_5.id AND record_8.provider_id IS NOT NULL AND record_8.provider_id = $6::VARCHAR
                    AND NOT (coalesce(record_8.disclosure_until < $5::DATE, false) OR record_8.state = 'ARCHIVED'
                    OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_8.notice_served_on <= $5::DATE, false) AND NOT (record_8.provider_id IS NOT NULL
                    AND record_8.provider_id = $6::VARCHAR))))) AND (subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL
                    OR (EXISTS (
                SELECT 1
                FROM record AS record_9
                WHERE record_9.subject_id = subject_5.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                    AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                    AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                    OR record_9.publicity_until >= $5::DATE) AND NOT (coalesce(record_9.disclosure_until < $5::DATE, false)
                    OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_9.notice_served_on <= $5::DATE, false) AND NOT (record_9.provider_id IS NOT NULL
                    AND record_9.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_8
                WHERE list_entry_8.subject_id = subject_5.id AND list_entry_8.openness = 'OPEN' AND list_entry_8.openness_basis IS NOT NULL
                    AND list_entry_8.state = 'PUBLISHED' AND coalesce(list_entry_8.published_on <= $5::DATE, false)
                    AND (list_entry_8.publicity_until IS NULL OR list_entry_8.publicity_until >= $5::DATE)
                    AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_8.removed_on <= $5::DATE,
                    false)) OFFSET 0 )) OR (EXISTS (
                SELECT *
                FROM record AS record_10
                WHERE record_10.subject_id = subject_5.id AND record_10.provider_id IS NOT NULL AND record_10.provider_id = $6::VARCHAR
                    AND NOT (coalesce(record_10.disclosure_until < $5::DATE, false) OR record_10.state = 'ARCHIVED'
                    OR record_10.state IN ('DELETED', 'REVOKED') OR record_10.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_10.notice_served_on <= $5::DATE, false) AND NOT (record_10.provider_id IS NOT NULL
                    AND record_10.provider_id = $6::VARCHAR)))))) AND list_entry_6.determining_unit_id = (
          SELECT unit_3.id
          FROM unit AS unit_3
          WHERE unit_3.code = $17::VARCHAR AND true) AND list_entry_6.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $18::VARCHAR) AND list_entry_6.decided_on >= $19::DATE AND list_entry_6.decided_on <= $20::DATE
              AND list_entry_6.published_on >= $21::DATE AND list_entry_6.published_on <= $22::DATE
              AND list_entry_6.disputed_since IS NOT NULL AND list_entry_6.list_id = anon_23.id AND NOT (list_entry_6.openness = 'OPEN'
              AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
              AND coalesce(list_entry_6.published_on <= $5::DATE, false) AND (list_entry_6.publicity_until IS NULL
              OR list_entry_6.publicity_until >= $5::DATE) AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_6.removed_on <= $5::DATE, false)) AND list_entry_6.openness = 'OPEN'
              AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
              AND coalesce(list_entry_6.published_on <= $5::DATE, false) AND (list_entry_6.publicity_until IS NULL
              OR list_entry_6.publicity_until >= $5::DATE) AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
              AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= $5::DATE, false)
              AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= $5::DATE) AND list_entry_6.openness = 'OPEN'
              AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
              AND coalesce(list_entry_6.published_on <= $5::DATE, false) AND (list_entry_6.publicity_until IS NULL
              OR list_entry_6.publicity_until >= $5::DATE) AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
              AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= $5::DATE, false)
              AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= $5::DATE) AND list_entry_6.openness = 'OPEN'
              AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
              AND coalesce(list_entry_6.published_on <= $5::DATE, false) AND (list_entry_6.publicity_until IS NULL
              OR list_entry_6.publicity_until >= $5::DATE) AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
              AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= $5::DATE, false)
              AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= $5::DATE) AND list_entry_6.openness = 'OPEN'
              AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
              AND coalesce(list_entry_6.published_on <= $5::DATE, false) AND (list_entry_6.publicity_until IS NULL
              OR list_entry_6.publicity_until >= $5::DATE) AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
              AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= $5::DATE, false)
              AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= $5::DATE)
              AND coalesce(list_entry_6.subject_id = (
              SELECT subject_6.id
              FROM subject AS subject_6
              WHERE subject_6.identity_key = $23::VARCHAR AND subject_6.kind != 'NATURAL_PERSON' AND (subject_6.openness = 'OPEN'
                  AND subject_6.openness_basis IS NOT NULL OR (EXISTS (
                    SELECT 1
                    FROM record AS record_11
                    WHERE record_11.subject_id = subject_6.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                        AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                        AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                        OR record_11.publicity_until >= $5::DATE) AND NOT (coalesce(record_11.disclosure_until < $5::DATE, false)
                        OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED') OR record_11.record_class = 'NEGATIVE'
                        AND NOT coalesce(record_11.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_9
                    WHERE list_entry_9.subject_id = subject_6.id AND list_entry_9.openness = 'OPEN'
                        AND list_entry_9.openness_basis IS NOT NULL AND list_entry_9.state = 'PUBLISHED'
                        AND coalesce(list_entry_9.published_on <= $5::DATE, false) AND (list_entry_9.publicity_until IS NULL
                        OR list_entry_9.publicity_until >= $5::DATE) AND NOT (list_entry_9.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_9.removed_on <= $5::DATE, false)) OFFSET 0 ))) AND (subject_6.openness = 'OPEN'
                        AND subject_6.openness_basis IS NOT NULL OR (EXISTS (
                    SELECT 1
                    FROM record AS record_12
                    WHERE record_12.subject_id = subject_6.id AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                        AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                        AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                        OR record_12.publicity_until >= $5::DATE) AND NOT (coalesce(record_12.disclosure_until < $5::DATE, false)
                        OR record_12.state = 'ARCHIVED' OR record_12.state IN ('DELETED', 'REVOKED') OR record_12.record_class = 'NEGATIVE'
                        AND NOT coalesce(record_12.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_10
                    WHERE list_entry_10.subject_id = subject_6.id AND list_entry_10.openness = 'OPEN'
                        AND list_entry_10.openness_basis IS NOT NULL AND list_entry_10.state = 'PUBLISHED'
                        AND coalesce(list_entry_10.published_on <= $5::DATE, false) AND (list_entry_10.publicity_until IS NULL
                        OR list_entry_10.publicity_until >= $5::DATE) AND NOT (list_entry_10.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_10.removed_on <= $5::DATE, false)) OFFSET 0 )))), false)
                        AND coalesce(list_entry_6.determining_unit_id = (
              SELECT unit_4.id
              FROM unit AS unit_4
              WHERE unit_4.code = $24::VARCHAR AND true), false))
        LIMIT 5) AS anon_26 JOIN subject AS subject_4 ON subject_4.id = anon_26.key) AS d
    FROM (
      SELECT anon_27.id AS id, anon_27.list_id AS list_id, anon_27.subject_id AS subject_id, anon_27.state AS state,
          anon_27.behaviour AS behaviour, anon_27.grounds AS grounds, anon_27.screened AS screened,
          anon_27.basis_document AS basis_document, anon_27.determining_unit_id AS determining_unit_id, anon_27.region_code AS region_code,
          anon_27.openness AS openness, anon_27.openness_basis AS openness_basis, anon_27.decided_on AS decided_on,
          anon_27.published_on AS published_on, anon_27.publicity_until AS publicity_until, anon_27.removed_on AS removed_on,
          anon_27.disputed_since AS disputed_since, anon_27.ground_record_id AS ground_record_id, anon_27.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_27.sort_key DESC, anon_27.id DESC) AS rn
      FROM (
        SELECT list_entry_11.id AS id, list_entry_11.list_id AS list_id, list_entry_11.subject_id AS subject_id,
            list_entry_11.state AS state, list_entry_11.behaviour AS behaviour, list_entry_11.grounds AS grounds,
            list_entry_11.screened AS screened, list_entry_11.basis_document AS basis_document,
            list_entry_11.determining_unit_id AS determining_unit_id, list_entry_11.region_code AS region_code,
            list_entry_11.openness AS openness, list_entry_11.openness_basis AS openness_basis, list_entry_11.decided_on AS decided_on,
            list_entry_11.published_on AS published_on, list_entry_11.publicity_until AS publicity_until,
            list_entry_11.removed_on AS removed_on, list_entry_11.disputed_since AS disputed_since,
            list_entry_11.ground_record_id AS ground_record_id, list_entry_11.decided_on AS sort_key
        FROM list_entry AS list_entry_11
        WHERE (list_entry_11.openness = 'OPEN' AND list_entry_11.openness_basis IS NOT NULL AND list_entry_11.state = 'PUBLISHED'
            AND coalesce(list_entry_11.published_on <= $5::DATE, false) AND (list_entry_11.publicity_until IS NULL
            OR list_entry_11.publicity_until >= $5::DATE) OR list_entry_11.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_11.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_11.removed_on <= $5::DATE, false))
            AND list_entry_11.state = 'PUBLISHED' AND list_entry_11.behaviour = 'HEALTH_AND_LIFE' AND list_entry_11.subject_id = (
          SELECT subject_7.id
          FROM subject AS subject_7
          WHERE subject_7.identity_key = $25::VARCHAR AND subject_7.kind != 'NATURAL_PERSON' AND (subject_7.openness = 'OPEN'
              AND subject_7.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_13
                WHERE record_13.subject_id = subject_7.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                    AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                    AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                    OR record_13.publicity_until >= $5::DATE) AND NOT (coalesce(record_13.disclosure_until < $5::DATE, false)
                    OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_13.notice_served_on <= $5::DATE, false) AND NOT (record_13.provider_id IS NOT NULL
                    AND record_13.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_12
                WHERE list_entry_12.subject_id = subject_7.id AND list_entry_12.openness = 'OPEN'
                    AND list_entry_12.openness_basis IS NOT NULL AND list_entry_12.state = 'PUBLISHED'
                    AND coalesce(list_entry_12.published_on <= $5::DATE, false) AND (list_entry_12.publicity_until IS NULL
                    OR list_entry_12.publicity_until >= $5::DATE) AND NOT (list_entry_12.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_12.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT *
                FROM record AS record_14
                WHERE record_14.subject_id = subject_7.id AND record_14.provider_id IS NOT NULL AND record_14.provider_id = $6::VARCHAR
                    AND NOT (coalesce(record_14.disclosure_until < $5::DATE, false) OR record_14.state = 'ARCHIVED'
                    OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_14.notice_served_on <= $5::DATE, false) AND NOT (record_14.provider_id IS NOT NULL
                    AND record_14.provider_id = $6::VARCHAR))))) AND (subject_7.openness = 'OPEN' AND subject_7.openness_basis IS NOT NULL
                    OR (EXISTS (
                SELECT 1
                FROM record AS record_15
                WHERE record_15.subject_id = subject_7.id AND record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL
                    AND record_15.confidentiality = 'NONE' AND record_15.state = 'ACTIVE'
                    AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
                    OR record_15.publicity_until >= $5::DATE) AND NOT (coalesce(record_15.disclosure_until < $5::DATE, false)
                    OR record_15.state = 'ARCHIVED' OR record_15.state IN ('DELETED', 'REVOKED') OR record_15.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_15.notice_served_on <= $5::DATE, false) AND NOT (record_15.provider_id IS NOT NULL
                    AND record_15.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_13
                WHERE list_entry_13.subject_id = subject_7.id AND list_entry_13.openness = 'OPEN'
                    AND list_entry_13.openness_basis IS NOT NULL AND list_entry_13.state = 'PUBLISHED'
                    AND coalesce(list_entry_13.published_on <= $5::DATE, false) AND (list_entry_13.publicity_until IS NULL
                    OR list_entry_13.publicity_until >= $5::DATE) AND NOT (list_entry_13.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_13.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT *
                FROM record AS record_16
                WHERE record_16.subject_id = subject_7.id AND record_16.provider_id IS NOT NULL AND record_16.provider_id = $6::VARCHAR
                    AND NOT (coalesce(record_16.disclosure_until < $5::DATE, false) OR record_16.state = 'ARCHIVED'
                    OR record_16.state IN ('DELETED', 'REVOKED') OR record_16.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_16.notice_served_on <= $5::DATE, false) AND NOT (record_16.provider_id IS NOT NULL
                    AND record_16.provider_id = $6::VARCHAR)))))) AND list_entry_11.determining_unit_id = (
          SELECT unit_5.id
          FROM unit AS unit_5
          WHERE unit_5.code = $26::VARCHAR AND true) AND list_entry_11.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $27::VARCHAR) AND list_entry_11.decided_on >= $28::DATE AND list_entry_11.decided_on <= $29::DATE
              AND list_entry_11.published_on >= $30::DATE AND list_entry_11.published_on <= $31::DATE
              AND list_entry_11.disputed_since IS NOT NULL AND list_entry_11.list_id = anon_23.id
        ORDER BY list_entry_11.decided_on DESC, list_entry_11.id DESC
        LIMIT 20) AS anon_27) AS anon_24) AS anon_6 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('subject', anon_28.j)
          ORDER BY anon_29.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_29.openness = 'OPEN'
              AND anon_29.openness_basis IS NOT NULL AND anon_29.state = 'PUBLISHED' AND coalesce(anon_29.published_on <= $5::DATE, false)
              AND (anon_29.publicity_until IS NULL OR anon_29.publicity_until >= $5::DATE) AND NOT (anon_29.state IN ('REMOVED', 'DROPPED')
              OR coalesce(anon_29.removed_on <= $5::DATE, false))) OR NOT coalesce(EXISTS (
              SELECT subject_8.id
              FROM subject AS subject_8
              WHERE subject_8.id = anon_29.subject_id AND strpos(subject_8.name, $32::VARCHAR) > 0 AND (subject_8.kind != 'NATURAL_PERSON'
                  AND (subject_8.openness = 'OPEN' AND subject_8.openness_basis IS NOT NULL OR (EXISTS (
                      SELECT 1
                      FROM record AS record_17
                      WHERE record_17.subject_id = subject_8.id AND record_17.openness = 'OPEN' AND record_17.openness_basis IS NOT NULL
                          AND record_17.confidentiality = 'NONE' AND record_17.state = 'ACTIVE'
                          AND (record_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_17.publicity_until IS NULL
                          OR record_17.publicity_until >= $5::DATE) AND NOT (coalesce(record_17.disclosure_until < $5::DATE, false)
                          OR record_17.state = 'ARCHIVED' OR record_17.state IN ('DELETED', 'REVOKED')
                          OR record_17.record_class = 'NEGATIVE' AND NOT coalesce(record_17.notice_served_on <= $5::DATE,
                          false)) OFFSET 0 )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_14
                      WHERE list_entry_14.subject_id = subject_8.id AND list_entry_14.openness = 'OPEN'
                          AND list_entry_14.openness_basis IS NOT NULL AND list_entry_14.state = 'PUBLISHED'
                          AND coalesce(list_entry_14.published_on <= $5::DATE, false) AND (list_entry_14.publicity_until IS NULL
                          OR list_entry_14.publicity_until >= $5::DATE) AND NOT (list_entry_14.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_14.removed_on <= $5::DATE, false)) OFFSET 0 ))) AND (subject_8.openness = 'OPEN'
                          AND subject_8.openness_basis IS NOT NULL OR (EXISTS (
                      SELECT 1
                      FROM record AS record_18
                      WHERE record_18.subject_id = subject_8.id AND record_18.openness = 'OPEN' AND record_18.openness_basis IS NOT NULL
                          AND record_18.confidentiality = 'NONE' AND record_18.state = 'ACTIVE'
                          AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_18.publicity_until IS NULL
                          OR record_18.publicity_until >= $5::DATE) AND NOT (coalesce(record_18.disclosure_until < $5::DATE, false)
                          OR record_18.state = 'ARCHIVED' OR record_18.state IN ('DELETED', 'REVOKED')
                          OR record_18.record_class = 'NEGATIVE' AND NOT coalesce(record_18.notice_served_on <= $5::DATE,
                          false)) OFFSET 0 )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_15
                      WHERE list_entry_15.subject_id = subject_8.id AND list_entry_15.openness = 'OPEN'
                          AND list_entry_15.openness_basis IS NOT NULL AND list_entry_15.state = 'PUBLISHED'
                          AND coalesce(list_entry_15.published_on <= $5::DATE, false) AND (list_entry_15.publicity_until IS NULL
                          OR list_entry_15.publicity_until >= $5::DATE) AND NOT (list_entry_15.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_15.removed_on <= $5::DATE, false)) OFFSET 0 ))) OR subject_8.kind = 'NATURAL_PERSON'
                          AND ((EXISTS (
                      SELECT 1
                      FROM record AS record_19
                      WHERE record_19.subject_id = subject_8.id AND record_19.openness = 'OPEN' AND record_19.openness_basis IS NOT NULL
                          AND record_19.confidentiality = 'NONE' AND record_19.state = 'ACTIVE'
                          AND (record_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_19.publicity_until IS NULL
                          OR record_19.publicity_until >= $5::DATE) AND NOT (coalesce(record_19.disclosure_until < $5::DATE, false)
                          OR record_19.state = 'ARCHIVED' OR record_19.state IN ('DELETED', 'REVOKED')
                          OR record_19.record_class = 'NEGATIVE' AND NOT coalesce(record_19.notice_served_on <= $5::DATE,
                          false)) OFFSET 0 )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_16
                      WHERE list_entry_16.subject_id = subject_8.id AND list_entry_16.openness = 'OPEN'
                          AND list_entry_16.openness_basis IS NOT NULL AND list_entry_16.state = 'PUBLISHED'
                          AND coalesce(list_entry_16.published_on <= $5::DATE, false) AND (list_entry_16.publicity_until IS NULL
                          OR list_entry_16.publicity_until >= $5::DATE) AND NOT (list_entry_16.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_16.removed_on <= $5::DATE, false)) OFFSET 0 ))) AND ((EXISTS (
                      SELECT 1
                      FROM record AS record_20
                      WHERE record_20.subject_id = subject_8.id AND record_20.openness = 'OPEN' AND record_20.openness_basis IS NOT NULL
                          AND record_20.confidentiality = 'NONE' AND record_20.state = 'ACTIVE'
                          AND (record_20.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_20.publicity_until IS NULL
                          OR record_20.publicity_until >= $5::DATE) AND NOT (coalesce(record_20.disclosure_until < $5::DATE, false)
                          OR record_20.state = 'ARCHIVED' OR record_20.state IN ('DELETED', 'REVOKED')
                          OR record_20.record_class = 'NEGATIVE' AND NOT coalesce(record_20.notice_served_on <= $5::DATE,
                          false)) OFFSET 0 )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_17
                      WHERE list_entry_17.subject_id = subject_8.id AND list_entry_17.openness = 'OPEN'
                          AND list_entry_17.openness_basis IS NOT NULL AND list_entry_17.state = 'PUBLISHED'
                          AND coalesce(list_entry_17.published_on <= $5::DATE, false) AND (list_entry_17.publicity_until IS NULL
                          OR list_entry_17.publicity_until >= $5::DATE) AND NOT (list_entry_17.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_17.removed_on <= $5::DATE, false)) OFFSET 0 ))))), false)) THEN (
          SELECT subject_9.pseudonym
          FROM subject AS subject_9
          WHERE subject_9.id = anon_29.subject_id) || ':1;' ELSE '' END || coalesce(anon_28.d, ''), ''), '') || '' AS d
    FROM (
      SELECT anon_30.id AS id, anon_30.list_id AS list_id, anon_30.subject_id AS subject_id, anon_30.state AS state,
          anon_30.behaviour AS behaviour, anon_30.grounds AS grounds, anon_30.screened AS screened,
          anon_30.basis_document AS basis_document, anon_30.determining_unit_id AS determining_unit_id, anon_30.region_code AS region_code,
          anon_30.openness AS openness, anon_30.openness_basis AS openness_basis, anon_30.decided_on AS decided_on,
          anon_30.published_on AS published_on, anon_30.publicity_until AS publicity_until, anon_30.removed_on AS removed_on,
          anon_30.disputed_since AS disputed_since, anon_30.ground_record_id AS ground_record_id, anon_30.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_30.sort_key DESC, anon_30.id DESC) AS rn
      FROM (
        SELECT anon_31.id AS id, anon_31.list_id AS list_id, anon_31.subject_id AS subject_id, anon_31.state AS state,
            anon_31.behaviour AS behaviour, anon_31.grounds AS grounds, anon_31.screened AS screened,
            anon_31.basis_document AS basis_document, anon_31.determining_unit_id AS determining_unit_id,
            anon_31.region_code AS region_code, anon_31.openness AS openness, anon_31.openness_basis AS openness_basis,
            anon_31.decided_on AS decided_on, anon_31.published_on AS published_on, anon_31.publicity_until AS publicity_until,
            anon_31.removed_on AS removed_on, anon_31.disputed_since AS disputed_since, anon_31.ground_record_id AS ground_record_id,
            anon_31.sort_key AS sort_key
        FROM (
          SELECT anon_32.id AS id, anon_32.list_id AS list_id, anon_32.subject_id AS subject_id, anon_32.state AS state,
              anon_32.behaviour AS behaviour, anon_32.grounds AS grounds, anon_32.screened AS screened,
              anon_32.basis_document AS basis_document, anon_32.determining_unit_id AS determining_unit_id,
              anon_32.region_code AS region_code, anon_32.openness AS openness, anon_32.openness_basis AS openness_basis,
              anon_32.decided_on AS decided_on, anon_32.published_on AS published_on, anon_32.publicity_until AS publicity_until,
              anon_32.removed_on AS removed_on, anon_32.disputed_since AS disputed_since, anon_32.ground_record_id AS ground_record_id,
              anon_32.sort_key AS sort_key
          FROM (
            SELECT list_entry_18.id AS id, list_entry_18.list_id AS list_id, list_entry_18.subject_id AS subject_id,
                list_entry_18.state AS state, list_entry_18.behaviour AS behaviour, list_entry_18.grounds AS grounds,
                list_entry_18.screened AS screened, list_entry_18.basis_document AS basis_document,
                list_entry_18.determining_unit_id AS determining_unit_id, list_entry_18.region_code AS region_code,
                list_entry_18.openness AS openness, list_entry_18.openness_basis AS openness_basis, list_entry_18.decided_on AS decided_on,
                list_entry_18.published_on AS published_on, list_entry_18.publicity_until AS publicity_until,
                list_entry_18.removed_on AS removed_on, list_entry_18.disputed_since AS disputed_since,
                list_entry_18.ground_record_id AS ground_record_id, list_entry_18.decided_on AS sort_key
            FROM list_entry AS list_entry_18
            WHERE (
              SELECT anon_33.is_few
              FROM anon_33) AND list_entry_18.subject_id IN (
              SELECT subject_11.id
              FROM subject AS subject_11
              WHERE subject_11.name_bigrams @> $33::TEXT[]) AND (list_entry_18.openness = 'OPEN'
                  AND list_entry_18.openness_basis IS NOT NULL AND list_entry_18.state = 'PUBLISHED'
                  AND coalesce(list_entry_18.published_on <= $5::DATE, false) AND (list_entry_18.publicity_until IS NULL
                  OR list_entry_18.publicity_until >= $5::DATE) OR list_entry_18.determining_unit_id = $6::VARCHAR)
                  AND NOT (list_entry_18.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_18.removed_on <= $5::DATE, false))
                  AND (EXISTS (
                SELECT subject_12.id
                FROM subject AS subject_12
                WHERE subject_12.id = list_entry_18.subject_id AND strpos(subject_12.name, $34::VARCHAR) > 0
                    AND (subject_12.kind != 'NATURAL_PERSON' AND (subject_12.openness = 'OPEN' AND subject_12.openness_basis IS NOT NULL
                    OR (EXISTS (
                        SELECT 1
                        FROM record AS record_21
                        WHERE record_21.subject_id = subject_12.id AND record_21.openness = 'OPEN' AND record_21.openness_basis IS NOT NULL
                            AND record_21.confidentiality = 'NONE' AND record_21.state = 'ACTIVE'
                            AND (record_21.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_21.publicity_until IS NULL
                            OR record_21.publicity_until >= $5::DATE) AND NOT (coalesce(record_21.disclosure_until < $5::DATE, false)
                            OR record_21.state = 'ARCHIVED' OR record_21.state IN ('DELETED', 'REVOKED')
                            OR record_21.record_class = 'NEGATIVE' AND NOT coalesce(record_21.notice_served_on <= $5::DATE, false)
                            AND NOT (record_21.provider_id IS NOT NULL AND record_21.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_19
                        WHERE list_entry_19.subject_id = subject_12.id AND list_entry_19.openness = 'OPEN'
                            AND list_entry_19.openness_basis IS NOT NULL AND list_entry_19.state = 'PUBLISHED'
                            AND coalesce(list_entry_19.published_on <= $5::DATE, false) AND (list_entry_19.publicity_until IS NULL
                            OR list_entry_19.publicity_until >= $5::DATE) AND NOT (list_entry_19.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_19.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                        SELECT *
                        FROM record AS record_22
                        WHERE record_22.subject_id = subject_12.id AND record_22.provider_id IS NOT NULL
                            AND record_22.provider_id = $6::VARCHAR AND NOT (coalesce(record_22.disclosure_until < $5::DATE, false)
                            OR record_22.state = 'ARCHIVED' OR record_22.state IN ('DELETED', 'REVOKED')
                            OR record_22.record_class = 'NEGATIVE' AND NOT coalesce(record_22.notice_served_on <= $5::DATE, false)
                            AND NOT (record_22.provider_id IS NOT NULL AND record_22.provider_id = $6::VARCHAR)))))
                            AND (subject_12.openness = 'OPEN' AND subject_12.openness_basis IS NOT NULL OR (EXISTS (
                        SELECT 1
                        FROM record AS record_23
                        WHERE record_23.subject_id = subject_12.id AND record_23.openness = 'OPEN' AND record_23.openness_basis IS NOT NULL
                            AND record_23.confidentiality = 'NONE' AND record_23.state = 'ACTIVE'
                            AND (record_23.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_23.publicity_until IS NULL
                            OR record_23.publicity_until >= $5::DATE) AND NOT (coalesce(record_23.disclosure_until < $5::DATE, false)
                            OR record_23.state = 'ARCHIVED' OR record_23.state IN ('DELETED', 'REVOKED')
                            OR record_23.record_class = 'NEGATIVE' AND NOT coalesce(record_23.notice_served_on <= $5::DATE, false)
                            AND NOT (record_23.provider_id IS NOT NULL AND record_23.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_20
                        WHERE list_entry_20.subject_id = subject_12.id AND list_entry_20.openness = 'OPEN'
                            AND list_entry_20.openness_basis IS NOT NULL AND list_entry_20.state = 'PUBLISHED'
                            AND coalesce(list_entry_20.published_on <= $5::DATE, false) AND (list_entry_20.publicity_until IS NULL
                            OR list_entry_20.publicity_until >= $5::DATE) AND NOT (list_entry_20.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_20.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                        SELECT *
                        FROM record AS record_24
                        WHERE record_24.subject_id = subject_12.id AND record_24.provider_id IS NOT NULL
                            AND record_24.provider_id = $6::VARCHAR AND NOT (coalesce(record_24.disclosure_until < $5::DATE, false)
                            OR record_24.state = 'ARCHIVED' OR record_24.state IN ('DELETED', 'REVOKED')
                            OR record_24.record_class = 'NEGATIVE' AND NOT coalesce(record_24.notice_served_on <= $5::DATE, false)
                            AND NOT (record_24.provider_id IS NOT NULL AND record_24.provider_id = $6::VARCHAR)))))
                            OR subject_12.kind = 'NATURAL_PERSON' AND ((EXISTS (
                        SELECT 1
                        FROM record AS record_25
                        WHERE record_25.subject_id = subject_12.id AND record_25.openness = 'OPEN' AND record_25.openness_basis IS NOT NULL
                            AND record_25.confidentiality = 'NONE' AND record_25.state = 'ACTIVE'
                            AND (record_25.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_25.publicity_until IS NULL
                            OR record_25.publicity_until >= $5::DATE) AND NOT (coalesce(record_25.disclosure_until < $5::DATE, false)
                            OR record_25.state = 'ARCHIVED' OR record_25.state IN ('DELETED', 'REVOKED')
                            OR record_25.record_class = 'NEGATIVE' AND NOT coalesce(record_25.notice_served_on <= $5::DATE, false)
                            AND NOT (record_25.provider_id IS NOT NULL AND record_25.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_21
                        WHERE list_entry_21.subject_id = subject_12.id AND list_entry_21.openness = 'OPEN'
                            AND list_entry_21.openness_basis IS NOT NULL AND list_entry_21.state = 'PUBLISHED'
                            AND coalesce(list_entry_21.published_on <= $5::DATE, false) AND (list_entry_21.publicity_until IS NULL
                            OR list_entry_21.publicity_until >= $5::DATE) AND NOT (list_entry_21.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_21.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                        SELECT *
                        FROM record AS record_26
                        WHERE record_26.subject_id = subject_12.id AND record_26.provider_id IS NOT NULL
                            AND record_26.provider_id = $6::VARCHAR AND NOT (coalesce(record_26.disclosure_until < $5::DATE, false)
                            OR record_26.state = 'ARCHIVED' OR record_26.state IN ('DELETED', 'REVOKED')
                            OR record_26.record_class = 'NEGATIVE' AND NOT coalesce(record_26.notice_served_on <= $5::DATE, false)
                            AND NOT (record_26.provider_id IS NOT NULL AND record_26.provider_id = $6::VARCHAR))))) AND ((EXISTS (
                        SELECT 1
                        FROM record AS record_27
                        WHERE record_27.subject_id = subject_12.id AND record_27.openness = 'OPEN' AND record_27.openness_basis IS NOT NULL
                            AND record_27.confidentiality = 'NONE' AND record_27.state = 'ACTIVE'
                            AND (record_27.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_27.publicity_until IS NULL
                            OR record_27.publicity_until >= $5::DATE) AND NOT (coalesce(record_27.disclosure_until < $5::DATE, false)
                            OR record_27.state = 'ARCHIVED' OR record_27.state IN ('DELETED', 'REVOKED')
                            OR record_27.record_class = 'NEGATIVE' AND NOT coalesce(record_27.notice_served_on <= $5::DATE, false)
                            AND NOT (record_27.provider_id IS NOT NULL AND record_27.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_22
                        WHERE list_entry_22.subject_id = subject_12.id AND list_entry_22.openness = 'OPEN'
                            AND list_entry_22.openness_basis IS NOT NULL AND list_entry_22.state = 'PUBLISHED'
                            AND coalesce(list_entry_22.published_on <= $5::DATE, false) AND (list_entry_22.publicity_until IS NULL
                            OR list_entry_22.publicity_until >= $5::DATE) AND NOT (list_entry_22.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_22.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                        SELECT *
                        FROM record AS record_28
                        WHERE record_28.subject_id = subject_12.id AND record_28.provider_id IS NOT NULL
                            AND record_28.provider_id = $6::VARCHAR AND NOT (coalesce(record_28.disclosure_until < $5::DATE, false)
                            OR record_28.state = 'ARCHIVED' OR record_28.state IN ('DELETED', 'REVOKED')
                            OR record_28.record_class = 'NEGATIVE' AND NOT coalesce(record_28.notice_served_on <= $5::DATE, false)
                            AND NOT (record_28.provider_id IS NOT NULL AND record_28.provider_id = $6::VARCHAR))))))))
                            AND list_entry_18.list_id = anon_23.id
            ORDER BY list_entry_18.decided_on DESC, list_entry_18.id DESC
            LIMIT 20) AS anon_32
          UNION ALL
          SELECT anon_35.id AS id, anon_35.list_id AS list_id, anon_35.subject_id AS subject_id, anon_35.state AS state,
              anon_35.behaviour AS behaviour, anon_35.grounds AS grounds, anon_35.screened AS screened,
              anon_35.basis_document AS basis_document, anon_35.determining_unit_id AS determining_unit_id,
              anon_35.region_code AS region_code, anon_35.openness AS openness, anon_35.openness_basis AS openness_basis,
              anon_35.decided_on AS decided_on, anon_35.published_on AS published_on, anon_35.publicity_until AS publicity_until,
              anon_35.removed_on AS removed_on, anon_35.disputed_since AS disputed_since, anon_35.ground_record_id AS ground_record_id,
              anon_35.sort_key AS sort_key
          FROM (
            SELECT list_entry_23.id AS id, list_entry_23.list_id AS list_id, list_entry_23.subject_id AS subject_id,
                list_entry_23.state AS state, list_entry_23.behaviour AS behaviour, list_entry_23.grounds AS grounds,
                list_entry_23.screened AS screened, list_entry_23.basis_document AS basis_document,
                list_entry_23.determining_unit_id AS determining_unit_id, list_entry_23.region_code AS region_code,
                list_entry_23.openness AS openness, list_entry_23.openness_basis AS openness_basis, list_entry_23.decided_on AS decided_on,
                list_entry_23.published_on AS published_on, list_entry_23.publicity_until AS publicity_until,
                list_entry_23.removed_on AS removed_on, list_entry_23.disputed_since AS disputed_since,
                list_entry_23.ground_record_id AS ground_record_id, list_entry_23.decided_on AS sort_key
            FROM list_entry AS list_entry_23
            WHERE NOT (
              SELECT anon_33.is_few
              FROM anon_33) AND (list_entry_23.openness = 'OPEN' AND list_entry_23.openness_basis IS NOT NULL
                  AND list_entry_23.state = 'PUBLISHED' AND coalesce(list_entry_23.published_on <= $5::DATE, false)
                  AND (list_entry_23.publicity_until IS NULL OR list_entry_23.publicity_until >= $5::DATE)
                  OR list_entry_23.determining_unit_id = $6::VARCHAR) AND NOT (list_entry_23.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_23.removed_on <= $5::DATE, false)) AND (EXISTS (
                SELECT subject_13.id
                FROM subject AS subject_13
                WHERE subject_13.id = list_entry_23.subject_id AND strpos(subject_13.name, $35::VARCHAR) > 0
                    AND (subject_13.kind != 'NATURAL_PERSON' AND (subject_13.openness = 'OPEN' AND subject_13.openness_basis IS NOT NULL
                    OR (EXISTS (
                        SELECT 1
                        FROM record AS record_29
                        WHERE record_29.subject_id = subject_13.id AND record_29.openness = 'OPEN' AND record_29.openness_basis IS NOT NULL
                            AND record_29.confidentiality = 'NONE' AND record_29.state = 'ACTIVE'
                            AND (record_29.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_29.publicity_until IS NULL
                            OR record_29.publicity_until >= $5::DATE) AND NOT (coalesce(record_29.disclosure_until < $5::DATE, false)
                            OR record_29.state = 'ARCHIVED' OR record_29.state IN ('DELETED', 'REVOKED')
                            OR record_29.record_class = 'NEGATIVE' AND NOT coalesce(record_29.notice_served_on <= $5::DATE, false)
                            AND NOT (record_29.provider_id IS NOT NULL AND record_29.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_24
                        WHERE list_entry_24.subject_id = subject_13.id AND list_entry_24.openness = 'OPEN'
                            AND list_entry_24.openness_basis IS NOT NULL AND list_entry_24.state = 'PUBLISHED'
                            AND coalesce(list_entry_24.published_on <= $5::DATE, false) AND (list_entry_24.publicity_until IS NULL
                            OR list_entry_24.publicity_until >= $5::DATE) AND NOT (list_entry_24.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_24.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                        SELECT *
                        FROM record AS record_30
                        WHERE record_30.subject_id = subject_13.id AND record_30.provider_id IS NOT NULL
                            AND record_30.provider_id = $6::VARCHAR AND NOT (coalesce(record_30.disclosure_until < $5::DATE, false)
                            OR record_30.state = 'ARCHIVED' OR record_30.state IN ('DELETED', 'REVOKED')
                            OR record_30.record_class = 'NEGATIVE' AND NOT coalesce(record_30.notice_served_on <= $5::DATE, false)
                            AND NOT (record_30.provider_id IS NOT NULL AND record_30.provider_id = $6::VARCHAR)))))
                            AND (subject_13.openness = 'OPEN' AND subject_13.openness_basis IS NOT NULL OR (EXISTS (
                        SELECT 1
                        FROM record AS record_31
                        WHERE record_31.subject_id = subject_13.id AND record_31.openness = 'OPEN' AND record_31.openness_basis IS NOT NULL
                            AND record_31.confidentiality = 'NONE' AND record_31.state = 'ACTIVE'
                            AND (record_31.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_31.publicity_until IS NULL
                            OR record_31.publicity_until >= $5::DATE) AND NOT (coalesce(record_31.disclosure_until < $5::DATE, false)
                            OR record_31.state = 'ARCHIVED' OR record_31.state IN ('DELETED', 'REVOKED')
                            OR record_31.record_class = 'NEGATIVE' AND NOT coalesce(record_31.notice_served_on <= $5::DATE, false)
                            AND NOT (record_31.provider_id IS NOT NULL AND record_31.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_25
                        WHERE list_entry_25.subject_id = subject_13.id AND list_entry_25.openness = 'OPEN'
                            AND list_entry_25.openness_basis IS NOT NULL AND list_entry_25.state = 'PUBLISHED'
                            AND coalesce(list_entry_25.published_on <= $5::DATE, false) AND (list_entry_25.publicity_until IS NULL
                            OR list_entry_25.publicity_until >= $5::DATE) AND NOT (list_entry_25.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_25.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                        SELECT *
                        FROM record AS record_32
                        WHERE record_32.subject_id = subject_13.id AND record_32.provider_id IS NOT NULL
                            AND record_32.provider_id = $6::VARCHAR AND NOT (coalesce(record_32.disclosure_until < $5::DATE, false)
                            OR record_32.state = 'ARCHIVED' OR record_32.state IN ('DELETED', 'REVOKED')
                            OR record_32.record_class = 'NEGATIVE' AND NOT coalesce(record_32.notice_served_on <= $5::DATE, false)
                            AND NOT (record_32.provider_id IS NOT NULL AND record_32.provider_id = $6::VARCHAR)))))
                            OR subject_13.kind = 'NATURAL_PERSON' AND ((EXISTS (
                        SELECT 1
                        FROM record AS record_33
                        WHERE record_33.subject_id = subject_13.id AND record_33.openness = 'OPEN' AND record_33.openness_basis IS NOT NULL
                            AND record_33.confidentiality = 'NONE' AND record_33.state = 'ACTIVE'
                            AND (record_33.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_33.publicity_until IS NULL
                            OR record_33.publicity_until >= $5::DATE) AND NOT (coalesce(record_33.disclosure_until < $5::DATE, false)
                            OR record_33.state = 'ARCHIVED' OR record_33.state IN ('DELETED', 'REVOKED')
                            OR record_33.record_class = 'NEGATIVE' AND NOT coalesce(record_33.notice_served_on <= $5::DATE, false)
                            AND NOT (record_33.provider_id IS NOT NULL AND record_33.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_26
                        WHERE list_entry_26.subject_id = subject_13.id AND list_entry_26.openness = 'OPEN'
                            AND list_entry_26.openness_basis IS NOT NULL AND list_entry_26.state = 'PUBLISHED'
                            AND coalesce(list_entry_26.published_on <= $5::DATE, false) AND (list_entry_26.publicity_until IS NULL
                            OR list_entry_26.publicity_until >= $5::DATE) AND NOT (list_entry_26.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_26.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                        SELECT *
                        FROM record AS record_34
                        WHERE record_34.subject_id = subject_13.id AND record_34.provider_id IS NOT NULL
                            AND record_34.provider_id = $6::VARCHAR AND NOT (coalesce(record_34.disclosure_until < $5::DATE, false)
                            OR record_34.state = 'ARCHIVED' OR record_34.state IN ('DELETED', 'REVOKED')
                            OR record_34.record_class = 'NEGATIVE' AND NOT coalesce(record_34.notice_served_on <= $5::DATE, false)
                            AND NOT (record_34.provider_id IS NOT NULL AND record_34.provider_id = $6::VARCHAR))))) AND ((EXISTS (
                        SELECT 1
                        FROM record AS record_35
                        WHERE record_35.subject_id = subject_13.id AND record_35.openness = 'OPEN' AND record_35.openness_basis IS NOT NULL
                            AND record_35.confidentiality = 'NONE' AND record_35.state = 'ACTIVE'
                            AND (record_35.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_35.publicity_until IS NULL
                            OR record_35.publicity_until >= $5::DATE) AND NOT (coalesce(record_35.disclosure_until < $5::DATE, false)
                            OR record_35.state = 'ARCHIVED' OR record_35.state IN ('DELETED', 'REVOKED')
                            OR record_35.record_class = 'NEGATIVE' AND NOT coalesce(record_35.notice_served_on <= $5::DATE, false)
                            AND NOT (record_35.provider_id IS NOT NULL AND record_35.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_27
                        WHERE list_entry_27.subject_id = subject_13.id AND list_entry_27.openness = 'OPEN'
                            AND list_entry_27.openness_basis IS NOT NULL AND list_entry_27.state = 'PUBLISHED'
                            AND coalesce(list_entry_27.published_on <= $5::DATE, false) AND (list_entry_27.publicity_until IS NULL
                            OR list_entry_27.publicity_until >= $5::DATE) AND NOT (list_entry_27.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_27.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                        SELECT *
                        FROM record AS record_36
                        WHERE record_36.subject_id = subject_13.id AND record_36.provider_id IS NOT NULL
                            AND record_36.provider_id = $6::VARCHAR AND NOT (coalesce(record_36.disclosure_until < $5::DATE, false)
                            OR record_36.state = 'ARCHIVED' OR record_36.state IN ('DELETED', 'REVOKED')
                            OR record_36.record_class = 'NEGATIVE' AND NOT coalesce(record_36.notice_served_on <= $5::DATE, false)
                            AND NOT (record_36.provider_id IS NOT NULL AND record_36.provider_id = $6::VARCHAR))))))))
                            AND list_entry_23.list_id = anon_23.id
            ORDER BY list_entry_23.decided_on DESC, list_entry_23.id DESC
            LIMIT 20) AS anon_35) AS anon_31
        ORDER BY anon_31.sort_key DESC, anon_31.id DESC
        LIMIT 20) AS anon_30) AS anon_29
    LEFT OUTER JOIN LATERAL (
      SELECT CASE WHEN (anon_36.kind != 'NATURAL_PERSON') THEN json_build_object('name',
          anon_36.name) WHEN (anon_36.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_36.name) ELSE NULL END AS j, '' || '' ||
          CASE WHEN (anon_36.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_36.openness = 'OPEN'
          AND anon_36.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_37
              WHERE record_37.subject_id = anon_36.id AND record_37.openness = 'OPEN' AND record_37.openness_basis IS NOT NULL
                  AND record_37.confidentiality = 'NONE' AND record_37.state = 'ACTIVE'
                  AND (record_37.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_37.publicity_until IS NULL
                  OR record_37.publicity_until >= $5::DATE) AND NOT (coalesce(record_37.disclosure_until < $5::DATE, false)
                  OR record_37.state = 'ARCHIVED' OR record_37.state IN ('DELETED', 'REVOKED') OR record_37.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_37.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_28
              WHERE list_entry_28.subject_id = anon_36.id AND list_entry_28.openness = 'OPEN' AND list_entry_28.openness_basis IS NOT NULL
                  AND list_entry_28.state = 'PUBLISHED' AND coalesce(list_entry_28.published_on <= $5::DATE, false)
                  AND (list_entry_28.publicity_until IS NULL OR list_entry_28.publicity_until >= $5::DATE)
                  AND NOT (list_entry_28.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_28.removed_on <= $5::DATE,
                  false)) OFFSET 0 )))) THEN anon_36.pseudonym || ':2;' ELSE '' END ELSE '' END ||
                  CASE WHEN (anon_36.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
              SELECT 1
              FROM record AS record_38
              WHERE record_38.subject_id = anon_36.id AND record_38.openness = 'OPEN' AND record_38.openness_basis IS NOT NULL
                  AND record_38.confidentiality = 'NONE' AND record_38.state = 'ACTIVE'
                  AND (record_38.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_38.publicity_until IS NULL
                  OR record_38.publicity_until >= $5::DATE) AND NOT (coalesce(record_38.disclosure_until < $5::DATE, false)
                  OR record_38.state = 'ARCHIVED' OR record_38.state IN ('DELETED', 'REVOKED') OR record_38.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_38.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_29
              WHERE list_entry_29.subject_id = anon_36.id AND list_entry_29.openness = 'OPEN' AND list_entry_29.openness_basis IS NOT NULL
                  AND list_entry_29.state = 'PUBLISHED' AND coalesce(list_entry_29.published_on <= $5::DATE, false)
                  AND (list_entry_29.publicity_until IS NULL OR list_entry_29.publicity_until >= $5::DATE)
                  AND NOT (list_entry_29.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_29.removed_on <= $5::DATE,
                  false)) OFFSET 0 )))) THEN anon_36.pseudonym || ':3;' ELSE '' END ELSE '' END AS d
      FROM (
        SELECT subject_14.id AS id, subject_14.identity_key AS identity_key, subject_14.pseudonym AS pseudonym, subject_14.kind AS kind,
            subject_14.name AS name, subject_14.name_bigrams AS name_bigrams, subject_14.code AS code,
            subject_14.region_code AS region_code, subject_14.openness AS openness, subject_14.openness_basis AS openness_basis,
            subject_14.status AS status, subject_14.sole_trader AS sole_trader, subject_14.legal_representative AS legal_representative,
            subject_14.registered_on AS registered_on, subject_14.document_type AS document_type,
            subject_14.masked_number AS masked_number, subject_14.listed_number AS listed_number
        FROM subject AS subject_14
        WHERE (subject_14.kind != 'NATURAL_PERSON' AND (subject_14.openness = 'OPEN' AND subject_14.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_39
                WHERE record_39.subject_id = subject_14.id AND record_39.openness = 'OPEN' AND record_39.openness_basis IS NOT NULL
                    AND record_39.confidentiality = 'NONE' AND record_39.state = 'ACTIVE'
                    AND (record_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_39.publicity_until IS NULL
                    OR record_39.publicity_until >= $5::DATE) AND NOT (coalesce(record_39.disclosure_until < $5::DATE, false)
                    OR record_39.state = 'ARCHIVED' OR record_39.state IN ('DELETED', 'REVOKED') OR record_39.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_39.notice_served_on <= $5::DATE, false) AND NOT (record_39.provider_id IS NOT NULL
                    AND record_39.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_30
                WHERE list_entry_30.subject_id = subject_14.id AND list_entry_30.openness = 'OPEN'
                    AND list_entry_30.openness_basis IS NOT NULL AND list_entry_30.state = 'PUBLISHED'
                    AND coalesce(list_entry_30.published_on <= $5::DATE, false) AND (list_entry_30.publicity_until IS NULL
                    OR list_entry_30.publicity_until >= $5::DATE) AND NOT (list_entry_30.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_30.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT *
                FROM record AS record_40
                WHERE record_40.subject_id = subject_14.id AND record_40.provider_id IS NOT NULL AND record_40.provider_id = $6::VARCHAR
                    AND NOT (coalesce(record_40.disclosure_until < $5::DATE, false) OR record_40.state = 'ARCHIVED'
                    OR record_40.state IN ('DELETED', 'REVOKED') OR record_40.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_40.notice_served_on <= $5::DATE, false) AND NOT (record_40.provider_id IS NOT NULL
                    AND record_40.provider_id = $6::VARCHAR))))) OR subject_14.kind = 'NATURAL_PERSON' AND ((EXISTS (
                SELECT 1
                FROM record AS record_41
                WHERE record_41.subject_id = subject_14.id AND record_41.openness = 'OPEN' AND record_41.openness_basis IS NOT NULL
                    AND record_41.confidentiality = 'NONE' AND record_41.state = 'ACTIVE'
                    AND (record_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_41.publicity_until IS NULL
                    OR record_41.publicity_until >= $5::DATE) AND NOT (coalesce(record_41.disclosure_until < $5::DATE, false)
                    OR record_41.state = 'ARCHIVED' OR record_41.state IN ('DELETED', 'REVOKED') OR record_41.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_41.notice_served_on <= $5::DATE, false) AND NOT (record_41.provider_id IS NOT NULL
                    AND record_41.provider_id = $6::VARCHAR)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_31
                WHERE list_entry_31.subject_id = subject_14.id AND list_entry_31.openness = 'OPEN'
                    AND list_entry_31.openness_basis IS NOT NULL AND list_entry_31.state = 'PUBLISHED'
                    AND coalesce(list_entry_31.published_on <= $5::DATE, false) AND (list_entry_31.publicity_until IS NULL
                    OR list_entry_31.publicity_until >= $5::DATE) AND NOT (list_entry_31.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_31.removed_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT *
                FROM record AS record_42
                WHERE record_42.subject_id = subject_14.id AND record_42.provider_id IS NOT NULL AND record_42.provider_id = $6::VARCHAR
                    AND NOT (coalesce(record_42.disclosure_until < $5::DATE, false) OR record_42.state = 'ARCHIVED'
                    OR record_42.state IN ('DELETED', 'REVOKED') OR record_42.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_42.notice_served_on <= $5::DATE, false) AND NOT (record_42.provider_id IS NOT NULL
                    AND record_42.provider_id = $6::VARCHAR)))))) AND subject_14.id = anon_29.subject_id
        LIMIT 1) AS anon_36) AS anon_28 ON true) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('decidedOn', anon_37.decided_on)
          ORDER BY anon_37.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_37.openness = 'OPEN'
              AND anon_37.openness_basis IS NOT NULL AND anon_37.state = 'PUBLISHED' AND coalesce(anon_37.published_on <= $5::DATE, false)
              AND (anon_37.publicity_until IS NULL OR anon_37.publicity_until >= $5::DATE) AND NOT (anon_37.state IN ('REMOVED', 'DROPPED')
              OR coalesce(anon_37.removed_on <= $5::DATE, false)))) THEN (
          SELECT subject_15.pseudonym
          FROM subject AS subject_15
          WHERE subject_15.id = anon_37.subject_id) || ':6;' ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_38.id AS id, anon_38.list_id AS list_id, anon_38.subject_id AS subject_id, anon_38.state AS state,
          anon_38.behaviour AS behaviour, anon_38.grounds AS grounds, anon_38.screened AS screened,
          anon_38.basis_document AS basis_document, anon_38.determining_unit_id AS determining_unit_id, anon_38.region_code AS region_code,
          anon_38.openness AS openness, anon_38.openness_basis AS openness_basis, anon_38.decided_on AS decided_on,
          anon_38.published_on AS published_on, anon_38.publicity_until AS publicity_until, anon_38.removed_on AS removed_on,
          anon_38.disputed_since AS disputed_since, anon_38.ground_record_id AS ground_record_id, anon_38.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_38.sort_key DESC, anon_38.id DESC) AS rn
      FROM (
        SELECT list_entry_32.id AS id, list_entry_32.list_id AS list_id, list_entry_32.subject_id AS subject_id,
            list_entry_32.state AS state, list_entry_32.behaviour AS behaviour, list_entry_32.grounds AS grounds,
            list_entry_32.screened AS screened, list_entry_32.basis_document AS basis_document,
            list_entry_32.determining_unit_id AS determining_unit_id, list_entry_32.region_code AS region_code,
            list_entry_32.openness AS openness, list_entry_32.openness_basis AS openness_basis, list_entry_32.decided_on AS decided_on,
            list_entry_32.published_on AS published_on, list_entry_32.publicity_until AS publicity_until,
            list_entry_32.removed_on AS removed_on, list_entry_32.disputed_since AS disputed_since,
            list_entry_32.ground_record_id AS ground_record_id, list_entry_32.decided_on AS sort_key
        FROM list_entry AS list_entry_32
        WHERE (list_entry_32.openness = 'OPEN' AND list_entry_32.openness_basis IS NOT NULL AND list_entry_32.state = 'PUBLISHED'
            AND coalesce(list_entry_32.published_on <= $5::DATE, false) AND (list_entry_32.publicity_until IS NULL
            OR list_entry_32.publicity_until >= $5::DATE) OR list_entry_32.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_32.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_32.removed_on <= $5::DATE, false))
            AND list_entry_32.list_id = anon_23.id
        ORDER BY list_entry_32.decided_on DESC, list_entry_32.id DESC
        LIMIT 2) AS anon_38) AS anon_37) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('decidedOn', anon_39.decided_on)
          ORDER BY anon_39.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_39.openness = 'OPEN'
              AND anon_39.openness_basis IS NOT NULL AND anon_39.state = 'PUBLISHED' AND coalesce(anon_39.published_on <= $5::DATE, false)
              AND (anon_39.publicity_until IS NULL OR anon_39.publicity_until >= $5::DATE) AND NOT (anon_39.state IN ('REMOVED', 'DROPPED')
              OR coalesce(anon_39.removed_on <= $5::DATE, false)))) THEN (
          SELECT subject_16.pseudonym
          FROM subject AS subject_16
          WHERE subject_16.id = anon_39.subject_id) || ':6;' ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_40.id AS id, anon_40.list_id AS list_id, anon_40.subject_id AS subject_id, anon_40.state AS state,
          anon_40.behaviour AS behaviour, anon_40.grounds AS grounds, anon_40.screened AS screened,
          anon_40.basis_document AS basis_document, anon_40.determining_unit_id AS determining_unit_id, anon_40.region_code AS region_code,
          anon_40.openness AS openness, anon_40.openness_basis AS openness_basis, anon_40.decided_on AS decided_on,
          anon_40.published_on AS published_on, anon_40.publicity_until AS publicity_until, anon_40.removed_on AS removed_on,
          anon_40.disputed_since AS disputed_since, anon_40.ground_record_id AS ground_record_id, anon_40.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_40.sort_key ASC, anon_40.id ASC) AS rn
      FROM (
        SELECT list_entry_33.id AS id, list_entry_33.list_id AS list_id, list_entry_33.subject_id AS subject_id,
            list_entry_33.state AS state, list_entry_33.behaviour AS behaviour, list_entry_33.grounds AS grounds,
            list_entry_33.screened AS screened, list_entry_33.basis_document AS basis_document,
            list_entry_33.determining_unit_id AS determining_unit_id, list_entry_33.region_code AS region_code,
            list_entry_33.openness AS openness, list_entry_33.openness_basis AS openness_basis, list_entry_33.decided_on AS decided_on,
            list_entry_33.published_on AS published_on, list_entry_33.publicity_until AS publicity_until,
            list_entry_33.removed_on AS removed_on, list_entry_33.disputed_since AS disputed_since,
            list_entry_33.ground_record_id AS ground_record_id, list_entry_33.decided_on AS sort_key
        FROM list_entry AS list_entry_33
        WHERE (list_entry_33.openness = 'OPEN' AND list_entry_33.openness_basis IS NOT NULL AND list_entry_33.state = 'PUBLISHED'
            AND coalesce(list_entry_33.published_on <= $5::DATE, false) AND (list_entry_33.publicity_until IS NULL
            OR list_entry_33.publicity_until >= $5::DATE) OR list_entry_33.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_33.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_33.removed_on <= $5::DATE, false))
            AND list_entry_33.list_id = anon_23.id
        ORDER BY list_entry_33.decided_on ASC, list_entry_33.id ASC
        LIMIT 2) AS anon_40) AS anon_39) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('publishedOn', anon_41.published_on)
          ORDER BY anon_41.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_41.openness = 'OPEN'
              AND anon_41.openness_basis IS NOT NULL AND anon_41.state = 'PUBLISHED' AND coalesce(anon_41.published_on <= $5::DATE, false)
              AND (anon_41.publicity_until IS NULL OR anon_41.publicity_until >= $5::DATE) AND NOT (anon_41.state IN ('REMOVED', 'DROPPED')
              OR coalesce(anon_41.removed_on <= $5::DATE, false)))) THEN (
          SELECT subject_17.pseudonym
          FROM subject AS subject_17
          WHERE subject_17.id = anon_41.subject_id) || ':6;' ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_42.id AS id, anon_42.list_id AS list_id, anon_42.subject_id AS subject_id, anon_42.state AS state,
          anon_42.behaviour AS behaviour, anon_42.grounds AS grounds, anon_42.screened AS screened,
          anon_42.basis_document AS basis_document, anon_42.determining_unit_id AS determining_unit_id, anon_42.region_code AS region_code,
          anon_42.openness AS openness, anon_42.openness_basis AS openness_basis, anon_42.decided_on AS decided_on,
          anon_42.published_on AS published_on, anon_42.publicity_until AS publicity_until, anon_42.removed_on AS removed_on,
          anon_42.disputed_since AS disputed_since, anon_42.ground_record_id AS ground_record_id, anon_42.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_42.sort_key DESC, anon_42.id DESC) AS rn
      FROM (
        SELECT list_entry_34.id AS id, list_entry_34.list_id AS list_id, list_entry_34.subject_id AS subject_id,
            list_entry_34.state AS state, list_entry_34.behaviour AS behaviour, list_entry_34.grounds AS grounds,
            list_entry_34.screened AS screened, list_entry_34.basis_document AS basis_document,
            list_entry_34.determining_unit_id AS determining_unit_id, list_entry_34.region_code AS region_code,
            list_entry_34.openness AS openness, list_entry_34.openness_basis AS openness_basis, list_entry_34.decided_on AS decided_on,
            list_entry_34.published_on AS published_on, list_entry_34.publicity_until AS publicity_until,
            list_entry_34.removed_on AS removed_on, list_entry_34.disputed_since AS disputed_since,
            list_entry_34.ground_record_id AS ground_record_id, coalesce(list_entry_34.published_on, '0001-01-01') AS sort_key
        FROM list_entry AS list_entry_34
        WHERE (list_entry_34.openness = 'OPEN' AND list_entry_34.openness_basis IS NOT NULL AND list_entry_34.state = 'PUBLISHED'
            AND coalesce(list_entry_34.published_on <= $5::DATE, false) AND (list_entry_34.publicity_until IS NULL
            OR list_entry_34.publicity_until >= $5::DATE) OR list_entry_34.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_34.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_34.removed_on <= $5::DATE, false))
            AND list_entry_34.list_id = anon_23.id
        ORDER BY coalesce(list_entry_34.published_on, '0001-01-01') DESC, list_entry_34.id DESC
        LIMIT 2) AS anon_42) AS anon_41) AS anon_10 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('publishedOn', anon_43.published_on)
          ORDER BY anon_43.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_43.openness = 'OPEN'
              AND anon_43.openness_basis IS NOT NULL AND anon_43.state = 'PUBLISHED' AND coalesce(anon_43.published_on <= $5::DATE, false)
              AND (anon_43.publicity_until IS NULL OR anon_43.publicity_until >= $5::DATE) AND NOT (anon_43.state IN ('REMOVED', 'DROPPED')
              OR coalesce(anon_43.removed_on <= $5::DATE, false)))) THEN (
          SELECT subject_18.pseudonym
          FROM subject AS subject_18
          WHERE subject_18.id = anon_43.subject_id) || ':6;' ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_44.id AS id, anon_44.list_id AS list_id, anon_44.subject_id AS subject_id, anon_44.state AS state,
          anon_44.behaviour AS behaviour, anon_44.grounds AS grounds, anon_44.screened AS screened,
          anon_44.basis_document AS basis_document, anon_44.determining_unit_id AS determining_unit_id, anon_44.region_code AS region_code,
          anon_44.openness AS openness, anon_44.openness_basis AS openness_basis, anon_44.decided_on AS decided_on,
          anon_44.published_on AS published_on, anon_44.publicity_until AS publicity_until, anon_44.removed_on AS removed_on,
          anon_44.disputed_since AS disputed_since, anon_44.ground_record_id AS ground_record_id, anon_44.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_44.sort_key ASC, anon_44.id ASC) AS rn
      FROM (
        SELECT list_entry_35.id AS id, list_entry_35.list_id AS list_id, list_entry_35.subject_id AS subject_id,
            list_entry_35.state AS state, list_entry_35.behaviour AS behaviour, list_entry_35.grounds AS grounds,
            list_entry_35.screened AS screened, list_entry_35.basis_document AS basis_document,
            list_entry_35.determining_unit_id AS determining_unit_id, list_entry_35.region_code AS region_code,
            list_entry_35.openness AS openness, list_entry_35.openness_basis AS openness_basis, list_entry_35.decided_on AS decided_on,
            list_entry_35.published_on AS published_on, list_entry_35.publicity_until AS publicity_until,
            list_entry_35.removed_on AS removed_on, list_entry_35.disputed_since AS disputed_since,
            list_entry_35.ground_record_id AS ground_record_id, coalesce(list_entry_35.published_on, '0001-01-01') AS sort_key
        FROM list_entry AS list_entry_35
        WHERE (list_entry_35.openness = 'OPEN' AND list_entry_35.openness_basis IS NOT NULL AND list_entry_35.state = 'PUBLISHED'
            AND coalesce(list_entry_35.published_on <= $5::DATE, false) AND (list_entry_35.publicity_until IS NULL
            OR list_entry_35.publicity_until >= $5::DATE) OR list_entry_35.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_35.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_35.removed_on <= $5::DATE, false))
            AND list_entry_35.list_id = anon_23.id
        ORDER BY coalesce(list_entry_35.published_on, '0001-01-01') ASC, list_entry_35.id ASC
        LIMIT 2) AS anon_44) AS anon_43) AS anon_11 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_3
        FROM list_entry AS list_entry_36
        WHERE (list_entry_36.openness = 'OPEN' AND list_entry_36.openness_basis IS NOT NULL AND list_entry_36.state = 'PUBLISHED'
            AND coalesce(list_entry_36.published_on <= $5::DATE, false) AND (list_entry_36.publicity_until IS NULL
            OR list_entry_36.publicity_until >= $5::DATE) OR list_entry_36.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_36.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_36.removed_on <= $5::DATE, false))
            AND list_entry_36.behaviour = 'MARKET_AND_ORDER' AND list_entry_36.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_19.pseudonym || ':1;', ''), '') ELSE '' END AS anon_45
      FROM (
        SELECT DISTINCT list_entry_37.subject_id AS key
        FROM list_entry AS list_entry_37
        WHERE (list_entry_37.openness = 'OPEN' AND list_entry_37.openness_basis IS NOT NULL AND list_entry_37.state = 'PUBLISHED'
            AND coalesce(list_entry_37.published_on <= $5::DATE, false) AND (list_entry_37.publicity_until IS NULL
            OR list_entry_37.publicity_until >= $5::DATE) OR list_entry_37.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_37.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_37.removed_on <= $5::DATE, false))
            AND list_entry_37.behaviour = 'MARKET_AND_ORDER' AND list_entry_37.list_id = anon_23.id
            AND NOT (list_entry_37.openness = 'OPEN' AND list_entry_37.openness_basis IS NOT NULL AND list_entry_37.state = 'PUBLISHED'
            AND coalesce(list_entry_37.published_on <= $5::DATE, false) AND (list_entry_37.publicity_until IS NULL
            OR list_entry_37.publicity_until >= $5::DATE) AND NOT (list_entry_37.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_37.removed_on <= $5::DATE, false)) AND list_entry_37.openness = 'OPEN'
            AND list_entry_37.openness_basis IS NOT NULL AND list_entry_37.state = 'PUBLISHED'
            AND coalesce(list_entry_37.published_on <= $5::DATE, false) AND (list_entry_37.publicity_until IS NULL
            OR list_entry_37.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_46 JOIN subject AS subject_19 ON subject_19.id = anon_46.key) AS d) AS anon_12 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_4
        FROM list_entry AS list_entry_38
        WHERE (list_entry_38.openness = 'OPEN' AND list_entry_38.openness_basis IS NOT NULL AND list_entry_38.state = 'PUBLISHED'
            AND coalesce(list_entry_38.published_on <= $5::DATE, false) AND (list_entry_38.publicity_until IS NULL
            OR list_entry_38.publicity_until >= $5::DATE) OR list_entry_38.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_38.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_38.removed_on <= $5::DATE, false))
            AND list_entry_38.behaviour = 'REFUSE_DUTY' AND list_entry_38.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_20.pseudonym || ':1;', ''), '') ELSE '' END AS anon_47
      FROM (
        SELECT DISTINCT list_entry_39.subject_id AS key
        FROM list_entry AS list_entry_39
        WHERE (list_entry_39.openness = 'OPEN' AND list_entry_39.openness_basis IS NOT NULL AND list_entry_39.state = 'PUBLISHED'
            AND coalesce(list_entry_39.published_on <= $5::DATE, false) AND (list_entry_39.publicity_until IS NULL
            OR list_entry_39.publicity_until >= $5::DATE) OR list_entry_39.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_39.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_39.removed_on <= $5::DATE, false))
            AND list_entry_39.behaviour = 'REFUSE_DUTY' AND list_entry_39.list_id = anon_23.id AND NOT (list_entry_39.openness = 'OPEN'
            AND list_entry_39.openness_basis IS NOT NULL AND list_entry_39.state = 'PUBLISHED'
            AND coalesce(list_entry_39.published_on <= $5::DATE, false) AND (list_entry_39.publicity_until IS NULL
            OR list_entry_39.publicity_until >= $5::DATE) AND NOT (list_entry_39.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_39.removed_on <= $5::DATE, false)) AND list_entry_39.openness = 'OPEN'
            AND list_entry_39.openness_basis IS NOT NULL AND list_entry_39.state = 'PUBLISHED'
            AND coalesce(list_entry_39.published_on <= $5::DATE, false) AND (list_entry_39.publicity_until IS NULL
            OR list_entry_39.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_48 JOIN subject AS subject_20 ON subject_20.id = anon_48.key) AS d) AS anon_13 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_5
        FROM list_entry AS list_entry_40
        WHERE (list_entry_40.openness = 'OPEN' AND list_entry_40.openness_basis IS NOT NULL AND list_entry_40.state = 'PUBLISHED'
            AND coalesce(list_entry_40.published_on <= $5::DATE, false) AND (list_entry_40.publicity_until IS NULL
            OR list_entry_40.publicity_until >= $5::DATE) OR list_entry_40.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_40.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_40.removed_on <= $5::DATE, false))
            AND list_entry_40.behaviour = 'NATIONAL_DEFENCE' AND list_entry_40.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_21.pseudonym || ':1;', ''), '') ELSE '' END AS anon_49
      FROM (
        SELECT DISTINCT list_entry_41.subject_id AS key
        FROM list_entry AS list_entry_41
        WHERE (list_entry_41.openness = 'OPEN' AND list_entry_41.openness_basis IS NOT NULL AND list_entry_41.state = 'PUBLISHED'
            AND coalesce(list_entry_41.published_on <= $5::DATE, false) AND (list_entry_41.publicity_until IS NULL
            OR list_entry_41.publicity_until >= $5::DATE) OR list_entry_41.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_41.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_41.removed_on <= $5::DATE, false))
            AND list_entry_41.behaviour = 'NATIONAL_DEFENCE' AND list_entry_41.list_id = anon_23.id
            AND NOT (list_entry_41.openness = 'OPEN' AND list_entry_41.openness_basis IS NOT NULL AND list_entry_41.state = 'PUBLISHED'
            AND coalesce(list_entry_41.published_on <= $5::DATE, false) AND (list_entry_41.publicity_until IS NULL
            OR list_entry_41.publicity_until >= $5::DATE) AND NOT (list_entry_41.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_41.removed_on <= $5::DATE, false)) AND list_entry_41.openness = 'OPEN'
            AND list_entry_41.openness_basis IS NOT NULL AND list_entry_41.state = 'PUBLISHED'
            AND coalesce(list_entry_41.published_on <= $5::DATE, false) AND (list_entry_41.publicity_until IS NULL
            OR list_entry_41.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_50 JOIN subject AS subject_21 ON subject_21.id = anon_50.key) AS d) AS anon_14 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_6
        FROM list_entry AS list_entry_42
        WHERE (list_entry_42.openness = 'OPEN' AND list_entry_42.openness_basis IS NOT NULL AND list_entry_42.state = 'PUBLISHED'
            AND coalesce(list_entry_42.published_on <= $5::DATE, false) AND (list_entry_42.publicity_until IS NULL
            OR list_entry_42.publicity_until >= $5::DATE) OR list_entry_42.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_42.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_42.removed_on <= $5::DATE, false))
            AND list_entry_42.behaviour = 'OTHER_BY_LAW' AND list_entry_42.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_22.pseudonym || ':1;', ''), '') ELSE '' END AS anon_51
      FROM (
        SELECT DISTINCT list_entry_43.subject_id AS key
        FROM list_entry AS list_entry_43
        WHERE (list_entry_43.openness = 'OPEN' AND list_entry_43.openness_basis IS NOT NULL AND list_entry_43.state = 'PUBLISHED'
            AND coalesce(list_entry_43.published_on <= $5::DATE, false) AND (list_entry_43.publicity_until IS NULL
            OR list_entry_43.publicity_until >= $5::DATE) OR list_entry_43.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_43.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_43.removed_on <= $5::DATE, false))
            AND list_entry_43.behaviour = 'OTHER_BY_LAW' AND list_entry_43.list_id = anon_23.id AND NOT (list_entry_43.openness = 'OPEN'
            AND list_entry_43.openness_basis IS NOT NULL AND list_entry_43.state = 'PUBLISHED'
            AND coalesce(list_entry_43.published_on <= $5::DATE, false) AND (list_entry_43.publicity_until IS NULL
            OR list_entry_43.publicity_until >= $5::DATE) AND NOT (list_entry_43.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_43.removed_on <= $5::DATE, false)) AND list_entry_43.openness = 'OPEN'
            AND list_entry_43.openness_basis IS NOT NULL AND list_entry_43.state = 'PUBLISHED'
            AND coalesce(list_entry_43.published_on <= $5::DATE, false) AND (list_entry_43.publicity_until IS NULL
            OR list_entry_43.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_52 JOIN subject AS subject_22 ON subject_22.id = anon_52.key) AS d) AS anon_15 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_7
        FROM list_entry AS list_entry_44
        WHERE (list_entry_44.openness = 'OPEN' AND list_entry_44.openness_basis IS NOT NULL AND list_entry_44.state = 'PUBLISHED'
            AND coalesce(list_entry_44.published_on <= $5::DATE, false) AND (list_entry_44.publicity_until IS NULL
            OR list_entry_44.publicity_until >= $5::DATE) OR list_entry_44.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_44.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_44.removed_on <= $5::DATE, false))
            AND list_entry_44.state = 'PROPOSED' AND list_entry_44.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_23.pseudonym || ':1;', ''), '') ELSE '' END AS anon_53
      FROM (
        SELECT DISTINCT list_entry_45.subject_id AS key
        FROM list_entry AS list_entry_45
        WHERE (list_entry_45.openness = 'OPEN' AND list_entry_45.openness_basis IS NOT NULL AND list_entry_45.state = 'PUBLISHED'
            AND coalesce(list_entry_45.published_on <= $5::DATE, false) AND (list_entry_45.publicity_until IS NULL
            OR list_entry_45.publicity_until >= $5::DATE) OR list_entry_45.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_45.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_45.removed_on <= $5::DATE, false))
            AND list_entry_45.state = 'PROPOSED' AND list_entry_45.list_id = anon_23.id AND NOT (list_entry_45.openness = 'OPEN'
            AND list_entry_45.openness_basis IS NOT NULL AND list_entry_45.state = 'PUBLISHED'
            AND coalesce(list_entry_45.published_on <= $5::DATE, false) AND (list_entry_45.publicity_until IS NULL
            OR list_entry_45.publicity_until >= $5::DATE) AND NOT (list_entry_45.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_45.removed_on <= $5::DATE, false)) AND list_entry_45.openness = 'OPEN'
            AND list_entry_45.openness_basis IS NOT NULL AND list_entry_45.state = 'PUBLISHED'
            AND coalesce(list_entry_45.published_on <= $5::DATE, false) AND (list_entry_45.publicity_until IS NULL
            OR list_entry_45.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_54 JOIN subject AS subject_23 ON subject_23.id = anon_54.key) AS d) AS anon_16 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_8
        FROM list_entry AS list_entry_46
        WHERE (list_entry_46.openness = 'OPEN' AND list_entry_46.openness_basis IS NOT NULL AND list_entry_46.state = 'PUBLISHED'
            AND coalesce(list_entry_46.published_on <= $5::DATE, false) AND (list_entry_46.publicity_until IS NULL
            OR list_entry_46.publicity_until >= $5::DATE) OR list_entry_46.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_46.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_46.removed_on <= $5::DATE, false))
            AND list_entry_46.state = 'NOTICE_SERVED' AND list_entry_46.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_24.pseudonym || ':1;', ''), '') ELSE '' END AS anon_55
      FROM (
        SELECT DISTINCT list_entry_47.subject_id AS key
        FROM list_entry AS list_entry_47
        WHERE (list_entry_47.openness = 'OPEN' AND list_entry_47.openness_basis IS NOT NULL AND list_entry_47.state = 'PUBLISHED'
            AND coalesce(list_entry_47.published_on <= $5::DATE, false) AND (list_entry_47.publicity_until IS NULL
            OR list_entry_47.publicity_until >= $5::DATE) OR list_entry_47.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_47.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_47.removed_on <= $5::DATE, false))
            AND list_entry_47.state = 'NOTICE_SERVED' AND list_entry_47.list_id = anon_23.id AND NOT (list_entry_47.openness = 'OPEN'
            AND list_entry_47.openness_basis IS NOT NULL AND list_entry_47.state = 'PUBLISHED'
            AND coalesce(list_entry_47.published_on <= $5::DATE, false) AND (list_entry_47.publicity_until IS NULL
            OR list_entry_47.publicity_until >= $5::DATE) AND NOT (list_entry_47.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_47.removed_on <= $5::DATE, false)) AND list_entry_47.openness = 'OPEN'
            AND list_entry_47.openness_basis IS NOT NULL AND list_entry_47.state = 'PUBLISHED'
            AND coalesce(list_entry_47.published_on <= $5::DATE, false) AND (list_entry_47.publicity_until IS NULL
            OR list_entry_47.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_56 JOIN subject AS subject_24 ON subject_24.id = anon_56.key) AS d) AS anon_17 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_9
        FROM list_entry AS list_entry_48
        WHERE (list_entry_48.openness = 'OPEN' AND list_entry_48.openness_basis IS NOT NULL AND list_entry_48.state = 'PUBLISHED'
            AND coalesce(list_entry_48.published_on <= $5::DATE, false) AND (list_entry_48.publicity_until IS NULL
            OR list_entry_48.publicity_until >= $5::DATE) OR list_entry_48.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_48.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_48.removed_on <= $5::DATE, false))
            AND list_entry_48.state = 'DECIDED' AND list_entry_48.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_25.pseudonym || ':1;', ''), '') ELSE '' END AS anon_57
      FROM (
        SELECT DISTINCT list_entry_49.subject_id AS key
        FROM list_entry AS list_entry_49
        WHERE (list_entry_49.openness = 'OPEN' AND list_entry_49.openness_basis IS NOT NULL AND list_entry_49.state = 'PUBLISHED'
            AND coalesce(list_entry_49.published_on <= $5::DATE, false) AND (list_entry_49.publicity_until IS NULL
            OR list_entry_49.publicity_until >= $5::DATE) OR list_entry_49.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_49.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_49.removed_on <= $5::DATE, false))
            AND list_entry_49.state = 'DECIDED' AND list_entry_49.list_id = anon_23.id AND NOT (list_entry_49.openness = 'OPEN'
            AND list_entry_49.openness_basis IS NOT NULL AND list_entry_49.state = 'PUBLISHED'
            AND coalesce(list_entry_49.published_on <= $5::DATE, false) AND (list_entry_49.publicity_until IS NULL
            OR list_entry_49.publicity_until >= $5::DATE) AND NOT (list_entry_49.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_49.removed_on <= $5::DATE, false)) AND list_entry_49.openness = 'OPEN'
            AND list_entry_49.openness_basis IS NOT NULL AND list_entry_49.state = 'PUBLISHED'
            AND coalesce(list_entry_49.published_on <= $5::DATE, false) AND (list_entry_49.publicity_until IS NULL
            OR list_entry_49.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_58 JOIN subject AS subject_25 ON subject_25.id = anon_58.key) AS d) AS anon_18 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_10
        FROM list_entry AS list_entry_50
        WHERE (list_entry_50.openness = 'OPEN' AND list_entry_50.openness_basis IS NOT NULL AND list_entry_50.state = 'PUBLISHED'
            AND coalesce(list_entry_50.published_on <= $5::DATE, false) AND (list_entry_50.publicity_until IS NULL
            OR list_entry_50.publicity_until >= $5::DATE) OR list_entry_50.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_50.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_50.removed_on <= $5::DATE, false))
            AND list_entry_50.state = 'SERVED' AND list_entry_50.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_26.pseudonym || ':1;', ''), '') ELSE '' END AS anon_59
      FROM (
        SELECT DISTINCT list_entry_51.subject_id AS key
        FROM list_entry AS list_entry_51
        WHERE (list_entry_51.openness = 'OPEN' AND list_entry_51.openness_basis IS NOT NULL AND list_entry_51.state = 'PUBLISHED'
            AND coalesce(list_entry_51.published_on <= $5::DATE, false) AND (list_entry_51.publicity_until IS NULL
            OR list_entry_51.publicity_until >= $5::DATE) OR list_entry_51.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_51.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_51.removed_on <= $5::DATE, false))
            AND list_entry_51.state = 'SERVED' AND list_entry_51.list_id = anon_23.id AND NOT (list_entry_51.openness = 'OPEN'
            AND list_entry_51.openness_basis IS NOT NULL AND list_entry_51.state = 'PUBLISHED'
            AND coalesce(list_entry_51.published_on <= $5::DATE, false) AND (list_entry_51.publicity_until IS NULL
            OR list_entry_51.publicity_until >= $5::DATE) AND NOT (list_entry_51.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_51.removed_on <= $5::DATE, false)) AND list_entry_51.openness = 'OPEN'
            AND list_entry_51.openness_basis IS NOT NULL AND list_entry_51.state = 'PUBLISHED'
            AND coalesce(list_entry_51.published_on <= $5::DATE, false) AND (list_entry_51.publicity_until IS NULL
            OR list_entry_51.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_60 JOIN subject AS subject_26 ON subject_26.id = anon_60.key) AS d) AS anon_19 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_11
        FROM list_entry AS list_entry_52
        WHERE (list_entry_52.openness = 'OPEN' AND list_entry_52.openness_basis IS NOT NULL AND list_entry_52.state = 'PUBLISHED'
            AND coalesce(list_entry_52.published_on <= $5::DATE, false) AND (list_entry_52.publicity_until IS NULL
            OR list_entry_52.publicity_until >= $5::DATE) OR list_entry_52.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_52.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_52.removed_on <= $5::DATE, false))
            AND list_entry_52.state = 'SUSPENDED' AND list_entry_52.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_27.pseudonym || ':1;', ''), '') ELSE '' END AS anon_61
      FROM (
        SELECT DISTINCT list_entry_53.subject_id AS key
        FROM list_entry AS list_entry_53
        WHERE (list_entry_53.openness = 'OPEN' AND list_entry_53.openness_basis IS NOT NULL AND list_entry_53.state = 'PUBLISHED'
            AND coalesce(list_entry_53.published_on <= $5::DATE, false) AND (list_entry_53.publicity_until IS NULL
            OR list_entry_53.publicity_until >= $5::DATE) OR list_entry_53.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_53.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_53.removed_on <= $5::DATE, false))
            AND list_entry_53.state = 'SUSPENDED' AND list_entry_53.list_id = anon_23.id AND NOT (list_entry_53.openness = 'OPEN'
            AND list_entry_53.openness_basis IS NOT NULL AND list_entry_53.state = 'PUBLISHED'
            AND coalesce(list_entry_53.published_on <= $5::DATE, false) AND (list_entry_53.publicity_until IS NULL
            OR list_entry_53.publicity_until >= $5::DATE) AND NOT (list_entry_53.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_53.removed_on <= $5::DATE, false)) AND list_entry_53.openness = 'OPEN'
            AND list_entry_53.openness_basis IS NOT NULL AND list_entry_53.state = 'PUBLISHED'
            AND coalesce(list_entry_53.published_on <= $5::DATE, false) AND (list_entry_53.publicity_until IS NULL
            OR list_entry_53.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_62 JOIN subject AS subject_27 ON subject_27.id = anon_62.key) AS d) AS anon_20 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_12
        FROM list_entry AS list_entry_54
        WHERE (list_entry_54.openness = 'OPEN' AND list_entry_54.openness_basis IS NOT NULL AND list_entry_54.state = 'PUBLISHED'
            AND coalesce(list_entry_54.published_on <= $5::DATE, false) AND (list_entry_54.publicity_until IS NULL
            OR list_entry_54.publicity_until >= $5::DATE) OR list_entry_54.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_54.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_54.removed_on <= $5::DATE, false))
            AND list_entry_54.state = 'REMOVED' AND list_entry_54.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_28.pseudonym || ':1;', ''), '') ELSE '' END AS anon_63
      FROM (
        SELECT DISTINCT list_entry_55.subject_id AS key
        FROM list_entry AS list_entry_55
        WHERE (list_entry_55.openness = 'OPEN' AND list_entry_55.openness_basis IS NOT NULL AND list_entry_55.state = 'PUBLISHED'
            AND coalesce(list_entry_55.published_on <= $5::DATE, false) AND (list_entry_55.publicity_until IS NULL
            OR list_entry_55.publicity_until >= $5::DATE) OR list_entry_55.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_55.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_55.removed_on <= $5::DATE, false))
            AND list_entry_55.state = 'REMOVED' AND list_entry_55.list_id = anon_23.id AND NOT (list_entry_55.openness = 'OPEN'
            AND list_entry_55.openness_basis IS NOT NULL AND list_entry_55.state = 'PUBLISHED'
            AND coalesce(list_entry_55.published_on <= $5::DATE, false) AND (list_entry_55.publicity_until IS NULL
            OR list_entry_55.publicity_until >= $5::DATE) AND NOT (list_entry_55.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_55.removed_on <= $5::DATE, false)) AND list_entry_55.openness = 'OPEN'
            AND list_entry_55.openness_basis IS NOT NULL AND list_entry_55.state = 'PUBLISHED'
            AND coalesce(list_entry_55.published_on <= $5::DATE, false) AND (list_entry_55.publicity_until IS NULL
            OR list_entry_55.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_64 JOIN subject AS subject_28 ON subject_28.id = anon_64.key) AS d) AS anon_21 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_13
        FROM list_entry AS list_entry_56
        WHERE (list_entry_56.openness = 'OPEN' AND list_entry_56.openness_basis IS NOT NULL AND list_entry_56.state = 'PUBLISHED'
            AND coalesce(list_entry_56.published_on <= $5::DATE, false) AND (list_entry_56.publicity_until IS NULL
            OR list_entry_56.publicity_until >= $5::DATE) OR list_entry_56.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_56.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_56.removed_on <= $5::DATE, false))
            AND list_entry_56.state = 'DROPPED' AND list_entry_56.list_id = anon_23.id)) AS j, (
      SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_29.pseudonym || ':1;', ''), '') ELSE '' END AS anon_65
      FROM (
        SELECT DISTINCT list_entry_57.subject_id AS key
        FROM list_entry AS list_entry_57
        WHERE (list_entry_57.openness = 'OPEN' AND list_entry_57.openness_basis IS NOT NULL AND list_entry_57.state = 'PUBLISHED'
            AND coalesce(list_entry_57.published_on <= $5::DATE, false) AND (list_entry_57.publicity_until IS NULL
            OR list_entry_57.publicity_until >= $5::DATE) OR list_entry_57.determining_unit_id = $6::VARCHAR)
            AND NOT (list_entry_57.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_57.removed_on <= $5::DATE, false))
            AND list_entry_57.state = 'DROPPED' AND list_entry_57.list_id = anon_23.id AND NOT (list_entry_57.openness = 'OPEN'
            AND list_entry_57.openness_basis IS NOT NULL AND list_entry_57.state = 'PUBLISHED'
            AND coalesce(list_entry_57.published_on <= $5::DATE, false) AND (list_entry_57.publicity_until IS NULL
            OR list_entry_57.publicity_until >= $5::DATE) AND NOT (list_entry_57.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_57.removed_on <= $5::DATE, false)) AND list_entry_57.openness = 'OPEN'
            AND list_entry_57.openness_basis IS NOT NULL AND list_entry_57.state = 'PUBLISHED'
            AND coalesce(list_entry_57.published_on <= $5::DATE, false) AND (list_entry_57.publicity_until IS NULL
            OR list_entry_57.publicity_until >= $5::DATE))
        LIMIT 5) AS anon_66 JOIN subject AS subject_29 ON subject_29.id = anon_66.key) AS d) AS anon_22 ON true) AS anon_1 ON true
