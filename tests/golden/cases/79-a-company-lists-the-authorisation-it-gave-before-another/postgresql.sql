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
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM authorisation AS authorisation_1
      WHERE authorisation_1.subject_id = $4::VARCHAR AND authorisation_1.revoked_on IS NULL AND authorisation_1.valid_from <= $5::DATE
          AND authorisation_1.valid_until >= $5::DATE), 'edges', coalesce(json_agg(json_build_object('cursor', anon_6.cursor_text, 'node',
          json_build_object('id', 'aut_' || anon_6.id))
        ORDER BY -anon_6.rn) FILTER (WHERE anon_6.rn <= 1), '[]'::json), 'nodes', coalesce(json_agg(json_build_object('id',
            'aut_' || anon_6.id, 'subject', anon_7.j, 'holder', anon_8.j, 'purpose', anon_6.purpose, 'categories', anon_9.j,
            'documentNumber', anon_6.document_number, 'givenOn', anon_6.given_on, 'validFrom', anon_6.valid_from, 'validUntil',
            anon_6.valid_until, 'revokedOn', anon_6.revoked_on, 'showsHistory', (anon_6.shows_history), 'state',
            CASE WHEN (anon_6.revoked_on IS NULL AND anon_6.valid_from <= $5::DATE AND anon_6.valid_until >= $5::DATE)
            THEN 'LIVE' WHEN (anon_6.revoked_on IS NOT NULL) THEN 'REVOKED' WHEN (anon_6.valid_from > $5::DATE) THEN 'NOT_YET_VALID'
            ELSE 'EXPIRED' END)
        ORDER BY -anon_6.rn) FILTER (WHERE anon_6.rn <= 1), '[]'::json), 'pageInfo', json_build_object('hasNextPage', 'true'::json,
            'hasPreviousPage', (coalesce(max(anon_6.rn), 0) > 1), 'startCursor', max(CASE WHEN (anon_6.rn = CASE WHEN (anon_6.found > 1)
            THEN 1 ELSE anon_6.found END) THEN anon_6.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_6.rn = 1)
            THEN anon_6.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_6.rn <= 1) THEN '' || CASE WHEN true THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_6.subject_id) || ':4;' ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d,
            '') || coalesce(anon_9.d, '') ELSE '' || CASE WHEN true THEN (
        SELECT subject_2.pseudonym
        FROM subject AS subject_2
        WHERE subject_2.id = anon_6.subject_id) || ':5;' ELSE '' END END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_3.pseudonym || ':5;', ''), '') ELSE '' END AS anon_10
    FROM (
      SELECT DISTINCT authorisation_2.subject_id AS key
      FROM authorisation AS authorisation_2
      WHERE authorisation_2.subject_id = $4::VARCHAR AND authorisation_2.revoked_on IS NULL AND authorisation_2.valid_from <= $5::DATE
          AND authorisation_2.valid_until >= $5::DATE AND true
      LIMIT 5) AS anon_11 JOIN subject AS subject_3 ON subject_3.id = anon_11.key) AS d
  FROM (
    SELECT anon_12.id AS id, anon_12.subject_id AS subject_id, anon_12.subject_pseudonym AS subject_pseudonym,
        anon_12.holder_key AS holder_key, anon_12.holder_unit_id AS holder_unit_id, anon_12.purpose AS purpose,
        anon_12.document_number AS document_number, anon_12.given_on AS given_on, anon_12.valid_from AS valid_from,
        anon_12.valid_until AS valid_until, anon_12.revoked_on AS revoked_on, anon_12.shows_history AS shows_history,
        anon_12.cursor_text AS cursor_text, anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key ASC,
        anon_12.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT authorisation_3.id AS id, authorisation_3.subject_id AS subject_id, authorisation_3.subject_pseudonym AS subject_pseudonym,
          authorisation_3.holder_key AS holder_key, authorisation_3.holder_unit_id AS holder_unit_id, authorisation_3.purpose AS purpose,
          authorisation_3.document_number AS document_number, authorisation_3.given_on AS given_on,
          authorisation_3.valid_from AS valid_from, authorisation_3.valid_until AS valid_until, authorisation_3.revoked_on AS revoked_on,
          authorisation_3.shows_history AS shows_history,
          substr(encode(sha256(convert_to($6::VARCHAR || encode(sha256(convert_to($7::VARCHAR || coalesce(to_char(authorisation_3.given_on,
          'YYYY-MM-DD'), '') || '' || authorisation_3.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
          32) || encode(convert_to(coalesce(to_char(authorisation_3.given_on, 'YYYY-MM-DD'), '') || '' || authorisation_3.id, 'UTF8'),
          'hex') AS cursor_text, authorisation_3.given_on AS sort_key
      FROM authorisation AS authorisation_3
      WHERE authorisation_3.subject_id = $4::VARCHAR AND authorisation_3.revoked_on IS NULL AND authorisation_3.valid_from <= $5::DATE
          AND authorisation_3.valid_until >= $5::DATE AND (authorisation_3.given_on, authorisation_3.id) > (coalesce($8::DATE,
          '0001-01-01'), $9::VARCHAR)
      ORDER BY authorisation_3.given_on ASC, authorisation_3.id ASC
      LIMIT 2) AS anon_12) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_13.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'name',
        anon_13.name) WHEN (anon_13.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'name', anon_13.name)
        ELSE NULL END AS j, '' || '' || CASE WHEN (anon_13.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_13.openness = 'OPEN'
        AND anon_13.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = anon_13.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $5::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = anon_13.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $5::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $5::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_13.pseudonym || ':0;' ELSE '' END ELSE '' END ||
                CASE WHEN (anon_13.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = anon_13.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $5::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = anon_13.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $5::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $5::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_13.pseudonym || ':1;' ELSE '' END ELSE '' END AS d
    FROM (
      SELECT subject_4.id AS id, subject_4.identity_key AS identity_key, subject_4.pseudonym AS pseudonym, subject_4.kind AS kind,
          subject_4.name AS name, subject_4.name_bigrams AS name_bigrams, subject_4.code AS code, subject_4.region_code AS region_code,
          subject_4.openness AS openness, subject_4.openness_basis AS openness_basis, subject_4.status AS status,
          subject_4.sole_trader AS sole_trader, subject_4.legal_representative AS legal_representative,
          subject_4.registered_on AS registered_on, subject_4.document_type AS document_type, subject_4.masked_number AS masked_number,
          subject_4.listed_number AS listed_number
      FROM subject AS subject_4
      WHERE (subject_4.kind != 'NATURAL_PERSON' AND (subject_4.openness = 'OPEN' AND subject_4.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_3
              WHERE record_3.subject_id = subject_4.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $5::DATE)
                  AND NOT (coalesce(record_3.disclosure_until < $5::DATE, false) OR record_3.state = 'ARCHIVED'
                  OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false) AND record_3.subject_id != $4::VARCHAR) OFFSET 0 ))
                  OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_4.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $5::DATE, false)
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $5::DATE)
                  AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $5::DATE, false))
                  AND list_entry_3.subject_id != $4::VARCHAR) OFFSET 0 )) OR subject_4.id = $4::VARCHAR)
                  OR subject_4.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_4.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $5::DATE)
                  AND NOT (coalesce(record_4.disclosure_until < $5::DATE, false) OR record_4.state = 'ARCHIVED'
                  OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false) AND record_4.subject_id != $4::VARCHAR) OFFSET 0 ))
                  OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_4.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $5::DATE, false)
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $5::DATE)
                  AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $5::DATE, false))
                  AND list_entry_4.subject_id != $4::VARCHAR) OFFSET 0 )) OR subject_4.id = $4::VARCHAR))
                  AND subject_4.id = anon_6.subject_id
      LIMIT 1) AS anon_13) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('id', 'uni_' || anon_14.id, 'name', anon_14.name, 'code', anon_14.code, 'kind', anon_14.kind, 'regionCode',
        anon_14.region_code) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_6.holder_unit_id
      LIMIT 1) AS anon_14) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(anon_15.key
        ORDER BY anon_15.key) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT authorisation_category_1.category AS key
      FROM authorisation_category AS authorisation_category_1
      WHERE authorisation_category_1.authorisation_id = anon_6.id
      ORDER BY authorisation_category_1.category
      LIMIT 100) AS anon_15) AS anon_9 ON true) AS anon_1 ON true
