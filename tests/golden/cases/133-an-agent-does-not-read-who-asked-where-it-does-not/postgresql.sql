SELECT anon_1.j AS c0, anon_1.d AS c1, CASE WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR
        AND authorisation_1.holder_key = $2::VARCHAR AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.revoked_on IS NULL
        AND authorisation_1.valid_from <= $3::DATE AND authorisation_1.valid_until >= $3::DATE)) THEN 'HELD' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR
        AND authorisation_1.holder_key = $2::VARCHAR AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.revoked_on IS NULL
        AND authorisation_1.valid_from <= $3::DATE AND authorisation_1.valid_until >= $3::DATE)) THEN 'SCOPE' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR AND authorisation_1.revoked_on IS NULL))
        THEN 'EXPIRED' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR)) THEN 'REVOKED' ELSE null END AS c2, (
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
  WHERE bearer.key = $2::VARCHAR AND bearer.role = $4::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $5::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c3
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'accessHistory',
      anon_7.j) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'accessHistory', anon_8.j)
      ELSE NULL END AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $3::DATE)
              AND NOT (coalesce(record_1.disclosure_until < $3::DATE, false) OR record_1.state = 'ARCHIVED'
              OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND NOT coalesce(record_1.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $3::DATE, false)
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $3::DATE)
              AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $3::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $3::DATE)
              AND NOT (coalesce(record_2.disclosure_until < $3::DATE, false) OR record_2.state = 'ARCHIVED'
              OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND NOT coalesce(record_2.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $3::DATE, false)
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $3::DATE)
              AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $3::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d, '') AS d
  FROM (
    SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
        subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code, subject_2.region_code AS region_code,
        subject_2.openness AS openness, subject_2.openness_basis AS openness_basis, subject_2.status AS status,
        subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
        subject_2.registered_on AS registered_on, subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
        subject_2.listed_number AS listed_number
    FROM subject AS subject_2
    WHERE (subject_2.kind != 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM authorisation AS authorisation_2
            WHERE authorisation_2.subject_id = subject_2.id AND authorisation_2.holder_key = $2::VARCHAR
                AND authorisation_2.purpose = 'AUTHORISED' AND authorisation_2.revoked_on IS NULL
                AND authorisation_2.valid_from <= $3::DATE AND authorisation_2.valid_until >= $3::DATE)) OR subject_2.openness = 'OPEN'
                AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = subject_2.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $3::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $3::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $3::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $3::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $3::DATE, false)) OFFSET 0 )))
                OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM authorisation AS authorisation_3
            WHERE authorisation_3.subject_id = subject_2.id AND authorisation_3.holder_key = $2::VARCHAR
                AND authorisation_3.purpose = 'AUTHORISED' AND authorisation_3.revoked_on IS NULL
                AND authorisation_3.valid_from <= $3::DATE AND authorisation_3.valid_until >= $3::DATE)) OR (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_2.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $3::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $3::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $3::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $3::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $3::DATE,
                false)) OFFSET 0 )))) AND subject_2.identity_key = $1::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_1
        FROM (
          SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
              query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
              query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
              query_log_subject.disclosed AS disclosed
          FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_9
        WHERE (EXISTS (
            SELECT *
            FROM authorisation AS authorisation_4
            WHERE authorisation_4.subject_pseudonym = anon_9.pseudonym AND authorisation_4.shows_history IS true
                AND authorisation_4.holder_key = $2::VARCHAR AND authorisation_4.purpose = 'AUTHORISED'
                AND authorisation_4.revoked_on IS NULL AND authorisation_4.valid_from <= $3::DATE
                AND authorisation_4.valid_until >= $3::DATE)) AND (anon_9.role NOT IN ('TIP_OFFICER', 'AUDITOR'))
                AND anon_9.pseudonym = anon_6.pseudonym AND anon_6.kind != 'NATURAL_PERSON'), 'edges',
                coalesce(json_agg(json_build_object('cursor', anon_10.cursor_text, 'node', json_build_object('at',
                to_char(anon_10.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')))
          ORDER BY anon_10.rn) FILTER (WHERE anon_10.rn <= 20), '[]'::json), 'nodes', coalesce(json_agg(json_build_object('at',
              to_char(anon_10.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'role', anon_10.role, 'unit', anon_11.j,
              'purpose', anon_10.purpose, 'decision', anon_10.decision, 'askedByKey', (anon_10.asked_by_key), 'fieldClasses',
              anon_10.field_classes, 'disclosed', anon_10.disclosed)
          ORDER BY anon_10.rn) FILTER (WHERE anon_10.rn <= 20), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
              (coalesce(max(anon_10.rn), 0) > 20), 'hasPreviousPage', 'false'::json, 'startCursor', max(CASE WHEN (anon_10.rn = 1)
              THEN anon_10.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_10.rn = CASE WHEN (anon_10.found > 20) THEN 20
              ELSE anon_10.found END) THEN anon_10.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_10.rn <= 20)
              THEN '' || CASE WHEN true THEN anon_10.pseudonym || ':0;' ELSE '' END || coalesce(anon_11.d, '') ELSE '' || CASE WHEN true
              THEN anon_10.pseudonym || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM (
          SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
              query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
              query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
              query_log_subject.disclosed AS disclosed
          FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_12
        WHERE (EXISTS (
            SELECT *
            FROM authorisation AS authorisation_5
            WHERE authorisation_5.subject_pseudonym = anon_12.pseudonym AND authorisation_5.shows_history IS true
                AND authorisation_5.holder_key = $2::VARCHAR AND authorisation_5.purpose = 'AUTHORISED'
                AND authorisation_5.revoked_on IS NULL AND authorisation_5.valid_from <= $3::DATE
                AND authorisation_5.valid_until >= $3::DATE)) AND (anon_12.role NOT IN ('TIP_OFFICER', 'AUDITOR'))
                AND anon_12.pseudonym = anon_6.pseudonym AND anon_6.kind != 'NATURAL_PERSON' AND true)) THEN anon_6.pseudonym || ':1;'
                ELSE '' END AS d
    FROM (
      SELECT anon_13.id AS id, anon_13.at AS at, anon_13.role AS role, anon_13.unit_id AS unit_id, anon_13.purpose AS purpose,
          anon_13.decision AS decision, anon_13.pseudonym AS pseudonym, anon_13.asked_by_key AS asked_by_key,
          anon_13.field_classes AS field_classes, anon_13.disclosed AS disclosed, anon_13.cursor_text AS cursor_text,
          anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key DESC, anon_13.id DESC) AS rn, count(*) OVER () AS found
      FROM (
        SELECT anon_14.id AS id, anon_14.at AS at, anon_14.role AS role, anon_14.unit_id AS unit_id, anon_14.purpose AS purpose,
            anon_14.decision AS decision, anon_14.pseudonym AS pseudonym, anon_14.asked_by_key AS asked_by_key,
            anon_14.field_classes AS field_classes, anon_14.disclosed AS disclosed,
            substr(encode(sha256(convert_to($6::VARCHAR || encode(sha256(convert_to($7::VARCHAR || to_char(anon_14.at AT TIME ZONE 'UTC',
            'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '' || anon_14.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(to_char(anon_14.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '' || anon_14.id, 'UTF8'),
            'hex') AS cursor_text, anon_14.at AS sort_key
        FROM (
          SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
              query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
              query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
              query_log_subject.disclosed AS disclosed
          FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_14
        WHERE (EXISTS (
            SELECT *
            FROM authorisation AS authorisation_6
            WHERE authorisation_6.subject_pseudonym = anon_14.pseudonym AND authorisation_6.shows_history IS true
                AND authorisation_6.holder_key = $2::VARCHAR AND authorisation_6.purpose = 'AUTHORISED'
                AND authorisation_6.revoked_on IS NULL AND authorisation_6.valid_from <= $3::DATE
                AND authorisation_6.valid_until >= $3::DATE)) AND (anon_14.role NOT IN ('TIP_OFFICER', 'AUDITOR'))
                AND anon_14.pseudonym = anon_6.pseudonym AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY anon_14.at DESC, anon_14.id DESC
        LIMIT 21) AS anon_13) AS anon_10
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('id', 'uni_' || anon_15.id, 'name', anon_15.name, 'code', anon_15.code, 'kind', anon_15.kind, 'regionCode',
          anon_15.region_code) AS j, '' || '' AS d
      FROM (
        SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
            unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
            unit_1.export_basis AS export_basis
        FROM unit AS unit_1
        WHERE true AND unit_1.id = anon_10.unit_id
        LIMIT 1) AS anon_15) AS anon_11 ON true) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM (
          SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
              query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
              query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
              query_log_subject.disclosed AS disclosed
          FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_16
        WHERE (EXISTS (
            SELECT *
            FROM authorisation AS authorisation_7
            WHERE authorisation_7.subject_pseudonym = anon_16.pseudonym AND authorisation_7.shows_history IS true
                AND authorisation_7.holder_key = $2::VARCHAR AND authorisation_7.purpose = 'AUTHORISED'
                AND authorisation_7.revoked_on IS NULL AND authorisation_7.valid_from <= $3::DATE
                AND authorisation_7.valid_until >= $3::DATE)) AND (anon_16.role NOT IN ('TIP_OFFICER', 'AUDITOR'))
                AND anon_16.pseudonym = anon_6.pseudonym AND anon_6.kind = 'NATURAL_PERSON'), 'edges',
                coalesce(json_agg(json_build_object('cursor', anon_17.cursor_text, 'node', json_build_object('at',
                to_char(anon_17.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')))
          ORDER BY anon_17.rn) FILTER (WHERE anon_17.rn <= 20), '[]'::json), 'nodes', coalesce(json_agg(json_build_object('at',
              to_char(anon_17.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'role', anon_17.role, 'unit', anon_18.j,
              'purpose', anon_17.purpose, 'decision', anon_17.decision, 'askedByKey', (anon_17.asked_by_key), 'fieldClasses',
              anon_17.field_classes, 'disclosed', anon_17.disclosed)
          ORDER BY anon_17.rn) FILTER (WHERE anon_17.rn <= 20), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
              (coalesce(max(anon_17.rn), 0) > 20), 'hasPreviousPage', 'false'::json, 'startCursor', max(CASE WHEN (anon_17.rn = 1)
              THEN anon_17.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_17.rn = CASE WHEN (anon_17.found > 20) THEN 20
              ELSE anon_17.found END) THEN anon_17.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_17.rn <= 20)
              THEN '' || CASE WHEN true THEN anon_17.pseudonym || ':0;' ELSE '' END || coalesce(anon_18.d, '') ELSE '' || CASE WHEN true
              THEN anon_17.pseudonym || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM (
          SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
              query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
              query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
              query_log_subject.disclosed AS disclosed
          FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_19
        WHERE (EXISTS (
            SELECT *
            FROM authorisation AS authorisation_8
            WHERE authorisation_8.subject_pseudonym = anon_19.pseudonym AND authorisation_8.shows_history IS true
                AND authorisation_8.holder_key = $2::VARCHAR AND authorisation_8.purpose = 'AUTHORISED'
                AND authorisation_8.revoked_on IS NULL AND authorisation_8.valid_from <= $3::DATE
                AND authorisation_8.valid_until >= $3::DATE)) AND (anon_19.role NOT IN ('TIP_OFFICER', 'AUDITOR'))
                AND anon_19.pseudonym = anon_6.pseudonym AND anon_6.kind = 'NATURAL_PERSON' AND true)) THEN anon_6.pseudonym || ':1;'
                ELSE '' END AS d
    FROM (
      SELECT anon_20.id AS id, anon_20.at AS at, anon_20.role AS role, anon_20.unit_id AS unit_id, anon_20.purpose AS purpose,
          anon_20.decision AS decision, anon_20.pseudonym AS pseudonym, anon_20.asked_by_key AS asked_by_key,
          anon_20.field_classes AS field_classes, anon_20.disclosed AS disclosed, anon_20.cursor_text AS cursor_text,
          anon_20.sort_key AS sort_key, row_number() OVER (ORDER BY anon_20.sort_key DESC, anon_20.id DESC) AS rn, count(*) OVER () AS found
      FROM (
        SELECT anon_21.id AS id, anon_21.at AS at, anon_21.role AS role, anon_21.unit_id AS unit_id, anon_21.purpose AS purpose,
            anon_21.decision AS decision, anon_21.pseudonym AS pseudonym, anon_21.asked_by_key AS asked_by_key,
            anon_21.field_classes AS field_classes, anon_21.disclosed AS disclosed,
            substr(encode(sha256(convert_to($8::VARCHAR || encode(sha256(convert_to($9::VARCHAR || to_char(anon_21.at AT TIME ZONE 'UTC',
            'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '' || anon_21.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(to_char(anon_21.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '' || anon_21.id, 'UTF8'),
            'hex') AS cursor_text, anon_21.at AS sort_key
        FROM (
          SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
              query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
              query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
              query_log_subject.disclosed AS disclosed
          FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_21
        WHERE (EXISTS (
            SELECT *
            FROM authorisation AS authorisation_9
            WHERE authorisation_9.subject_pseudonym = anon_21.pseudonym AND authorisation_9.shows_history IS true
                AND authorisation_9.holder_key = $2::VARCHAR AND authorisation_9.purpose = 'AUTHORISED'
                AND authorisation_9.revoked_on IS NULL AND authorisation_9.valid_from <= $3::DATE
                AND authorisation_9.valid_until >= $3::DATE)) AND (anon_21.role NOT IN ('TIP_OFFICER', 'AUDITOR'))
                AND anon_21.pseudonym = anon_6.pseudonym AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY anon_21.at DESC, anon_21.id DESC
        LIMIT 21) AS anon_20) AS anon_17
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('id', 'uni_' || anon_22.id, 'name', anon_22.name, 'code', anon_22.code, 'kind', anon_22.kind, 'regionCode',
          anon_22.region_code) AS j, '' || '' AS d
      FROM (
        SELECT unit_2.id AS id, unit_2.code AS code, unit_2.name AS name, unit_2.kind AS kind, unit_2.region_code AS region_code,
            unit_2.jurisdiction AS jurisdiction, unit_2.is_provider AS is_provider, unit_2.status AS status, unit_2.country AS country,
            unit_2.export_basis AS export_basis
        FROM unit AS unit_2
        WHERE true AND unit_2.id = anon_17.unit_id
        LIMIT 1) AS anon_22) AS anon_18 ON true) AS anon_8 ON true) AS anon_1 ON true
