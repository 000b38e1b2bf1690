SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_8.purpose, 'categories', anon_8.categories, 'region_code',
          anon_8.region_code, 'legal_basis', anon_8.legal_basis, 'matter_format', anon_8.matter_format, 'batch_max_codes',
          anon_8.batch_max_codes, 'valid_from', to_char(anon_8.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_8.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_8.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_7
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_8), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_6
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c10
FROM (
  SELECT 1 AS one) AS anon_9
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS true OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_10
      WHERE anon_10.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $4::VARCHAR) AND anon_10.code = $5::VARCHAR AND anon_10.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR)), 'edges', coalesce(json_agg(json_build_object('cursor', anon_11.cursor_text, 'node',
            json_build_object('code', anon_11.code, 'regionCode', anon_11.region_code, 'provider', anon_12.j, 'ledger', anon_13.j,
            'punctuality', anon_14.j, 'intake', anon_15.j, 'omitted', CASE WHEN false THEN anon_16.j ELSE NULL END))
        ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_12.d,
            '') || coalesce(anon_13.d, '') || coalesce(anon_14.d, '') || coalesce(anon_15.d, '') || coalesce(anon_16.d, ''), ''),
            '') || '' AS d
  FROM (
    SELECT anon_17.id AS id, anon_17.code AS code, anon_17.name AS name, anon_17.kind AS kind, anon_17.region_code AS region_code,
        anon_17.jurisdiction AS jurisdiction, anon_17.is_provider AS is_provider, anon_17.status AS status, anon_17.country AS country,
        anon_17.export_basis AS export_basis, anon_17.cursor_text AS cursor_text, anon_17.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_17.sort_key ASC, anon_17.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT anon_18.id AS id, anon_18.code AS code, anon_18.name AS name, anon_18.kind AS kind, anon_18.region_code AS region_code,
          anon_18.jurisdiction AS jurisdiction, anon_18.is_provider AS is_provider, anon_18.status AS status, anon_18.country AS country,
          anon_18.export_basis AS export_basis,
          substr(encode(sha256(convert_to($7::VARCHAR || encode(sha256(convert_to($8::VARCHAR || coalesce(anon_18.code,
          '') || '' || anon_18.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1, 32) || encode(convert_to(coalesce(anon_18.code,
          '') || '' || anon_18.id, 'UTF8'), 'hex') AS cursor_text, anon_18.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS true OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_18
      WHERE anon_18.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $4::VARCHAR) AND anon_18.code = $9::VARCHAR AND anon_18.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $10::VARCHAR)
      ORDER BY anon_18.code ASC, anon_18.id ASC
      LIMIT 20) AS anon_17) AS anon_11
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_19.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_11.id
      LIMIT 1) AS anon_19) AS anon_12 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('declared', count(*), 'summary', count(*) FILTER (WHERE anon_20.is_summary), 'submitted',
        count(*) FILTER (WHERE NOT anon_20.is_summary AND anon_20.is_met), 'omissions', count(*) FILTER (WHERE NOT anon_20.is_summary
        AND NOT anon_20.is_met), 'awaited', count(*) FILTER (WHERE NOT anon_20.is_summary AND NOT anon_20.is_met
        AND coalesce(anon_20.due_on >= $11::DATE, anon_20.is_met)), 'completeness', CAST((((count(*) FILTER (WHERE NOT anon_20.is_summary
        AND anon_20.is_met)) * 10000) / nullif(count(*) FILTER (WHERE NOT anon_20.is_summary AND NOT (NOT anon_20.is_summary
        AND NOT anon_20.is_met AND coalesce(anon_20.due_on >= $11::DATE, anon_20.is_met))),
        0)) / 10000 AS VARCHAR) || '.' || substr(CAST(10000 + (((count(*) FILTER (WHERE NOT anon_20.is_summary
        AND anon_20.is_met)) * 10000) / nullif(count(*) FILTER (WHERE NOT anon_20.is_summary AND NOT (NOT anon_20.is_summary
        AND NOT anon_20.is_met AND coalesce(anon_20.due_on >= $11::DATE, anon_20.is_met))), 0)) % 10000 AS VARCHAR), 2, 4)) AS j, '' AS d
    FROM (
      SELECT anon_21.provider_id AS provider_id, anon_21.number_digest AS number_digest, anon_21.category AS category,
          anon_21.document_number AS document_number, anon_21.decided_on AS decided_on, anon_21.due_on AS due_on,
          anon_21.procedure AS procedure, anon_21.version AS version, anon_21.declared_at AS declared_at,
          anon_21.submission_id AS submission_id, anon_21.gone AS gone, coalesce(anon_21.procedure = 'SUMMARY',
          anon_21.category IS NULL) AS is_summary, coalesce(anon_21.gone, 1) = 0 AS is_met
      FROM (
        SELECT declared_decision_1.provider_id AS provider_id, declared_decision_1.number_digest AS number_digest,
            declared_decision_1.category AS category, declared_decision_1.document_number AS document_number,
            declared_decision_1.decided_on AS decided_on, declared_decision_1.due_on AS due_on, declared_decision_1.procedure AS procedure,
            declared_decision_1.version AS version, declared_decision_1.declared_at AS declared_at,
            declared_decision_1.submission_id AS submission_id, (
          SELECT min(CASE WHEN (record_1.state = 'DELETED' OR (coalesce(record_1.disclosure_until < $11::DATE, false)
              OR record_1.state = 'ARCHIVED') AND (EXISTS (
                  SELECT *
                  FROM subject AS subject_1
                  WHERE subject_1.id = record_1.subject_id AND subject_1.kind = 'NATURAL_PERSON'))) THEN 1 ELSE 0 END) AS min_1
          FROM record AS record_1
          WHERE coalesce(record_1.document_number, '') = coalesce(declared_decision_1.document_number, '')
              AND coalesce(record_1.provider_id, '') = declared_decision_1.provider_id AND coalesce(record_1.category,
              '') = declared_decision_1.category) AS gone
        FROM declared_decision AS declared_decision_1
        WHERE declared_decision_1.provider_id = anon_11.id AND declared_decision_1.decided_on >= $12::DATE
            AND declared_decision_1.decided_on <= $13::DATE AND declared_decision_1.document_number IS NOT NULL
        LIMIT ALL OFFSET 0) AS anon_21
      WHERE coalesce(anon_21.gone, 0) = 0) AS anon_20) AS anon_13 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('due', count(*), 'late', count(*) FILTER (WHERE anon_22.is_late), 'publicityOverdue',
        count(*) FILTER (WHERE anon_22.is_overdue)) AS j, '' AS d
    FROM (
      SELECT substr(to_char(coalesce((
              SELECT record_version_1.changed_at
              FROM record_version AS record_version_1
              WHERE record_version_1.record_id = record_2.id AND record_version_1.version = 1),
                  record_2.submitted_at) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 1,
                  10) > to_char(record_2.publicity_due_on, 'YYYY-MM-DD') AS is_late, coalesce(record_2.publicity_due_on < $11::DATE, false)
                  AND record_2.openness != 'OPEN' AND record_2.opened_on IS NULL AND record_2.exception_reason IS NULL
                  AND record_2.state = 'ACTIVE' AND NOT coalesce(record_2.disclosure_until < $11::DATE, false) AS is_overdue
      FROM record AS record_2
      WHERE record_2.provider_id = anon_11.id AND record_2.decided_on >= $14::DATE AND record_2.decided_on <= $15::DATE
          AND record_2.publicity_due_on IS NOT NULL AND record_2.state IN ('ACTIVE', 'ARCHIVED') AND NOT (record_2.state = 'DELETED'
          OR (coalesce(record_2.disclosure_until < $11::DATE, false) OR record_2.state = 'ARCHIVED') AND (EXISTS (
            SELECT *
            FROM subject AS subject_2
            WHERE subject_2.id = record_2.subject_id AND subject_2.kind = 'NATURAL_PERSON')))) AS anon_22) AS anon_14 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('submissions', count(*), 'rows', coalesce(sum(anon_23.taken), 0) + coalesce(sum(anon_23.refused),
        0) + coalesce(sum(anon_23.held), 0), 'taken', coalesce(sum(anon_23.taken), 0), 'refused', coalesce(sum(anon_23.refused), 0),
        'held', coalesce(sum(anon_23.held), 0), 'compliance', CAST(((coalesce(sum(anon_23.taken),
        0) * 10000) / nullif(coalesce(sum(anon_23.taken), 0) + coalesce(sum(anon_23.refused), 0) + coalesce(sum(anon_23.held), 0),
        0)) / 10000 AS VARCHAR) || '.' || substr(CAST(10000 + ((coalesce(sum(anon_23.taken),
        0) * 10000) / nullif(coalesce(sum(anon_23.taken), 0) + coalesce(sum(anon_23.refused), 0) + coalesce(sum(anon_23.held), 0),
        0)) % 10000 AS VARCHAR), 2, 4)) AS j, '' AS d
    FROM (
      SELECT submission_1.accepted + submission_1.updated + submission_1.unchanged AS taken, submission_1.refused AS refused,
          submission_1.held AS held
      FROM submission AS submission_1
      WHERE submission_1.provider_id = anon_11.id AND submission_1.channel != 'LEDGER'
          AND submission_1.received_at >= $16::TIMESTAMP WITH TIME ZONE
          AND submission_1.received_at < $17::TIMESTAMP WITH TIME ZONE) AS anon_23) AS anon_15 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('category', anon_24.category, 'documentNumber', anon_24.document_number, 'decidedOn',
        anon_24.decided_on, 'dueOn', anon_24.due_on)
        ORDER BY anon_24.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT anon_25.provider_id AS provider_id, anon_25.number_digest AS number_digest, anon_25.category AS category,
          anon_25.document_number AS document_number, anon_25.decided_on AS decided_on, anon_25.due_on AS due_on,
          anon_25.procedure AS procedure, anon_25.version AS version, anon_25.declared_at AS declared_at,
          anon_25.submission_id AS submission_id, anon_25.gone AS gone, anon_25.is_summary AS is_summary, anon_25.is_met AS is_met,
          row_number() OVER (ORDER BY anon_25.decided_on, anon_25.category, anon_25.document_number) AS rn
      FROM (
        SELECT anon_26.provider_id AS provider_id, anon_26.number_digest AS number_digest, anon_26.category AS category,
            anon_26.document_number AS document_number, anon_26.decided_on AS decided_on, anon_26.due_on AS due_on,
            anon_26.procedure AS procedure, anon_26.version AS version, anon_26.declared_at AS declared_at,
            anon_26.submission_id AS submission_id, anon_26.gone AS gone, coalesce(anon_26.procedure = 'SUMMARY',
            anon_26.category IS NULL) AS is_summary, coalesce(anon_26.gone, 1) = 0 AS is_met
        FROM (
          SELECT declared_decision_2.provider_id AS provider_id, declared_decision_2.number_digest AS number_digest,
              declared_decision_2.category AS category, declared_decision_2.document_number AS document_number,
              declared_decision_2.decided_on AS decided_on, declared_decision_2.due_on AS due_on,
              declared_decision_2.procedure AS procedure, declared_decision_2.version AS version,
              declared_decision_2.declared_at AS declared_at, declared_decision_2.submission_id AS submission_id, (
            SELECT min(CASE WHEN (record_3.state = 'DELETED' OR (coalesce(record_3.disclosure_until < $11::DATE, false)
                OR record_3.state = 'ARCHIVED') AND (EXISTS (
                    SELECT *
                    FROM subject AS subject_3
                    WHERE subject_3.id = record_3.subject_id AND subject_3.kind = 'NATURAL_PERSON'))) THEN 1 ELSE 0 END) AS min_2
            FROM record AS record_3
            WHERE coalesce(record_3.document_number, '') = coalesce(declared_decision_2.document_number, '')
                AND coalesce(record_3.provider_id, '') = declared_decision_2.provider_id AND coalesce(record_3.category,
                '') = declared_decision_2.category) AS gone
          FROM declared_decision AS declared_decision_2
          WHERE declared_decision_2.provider_id = anon_11.id AND declared_decision_2.decided_on >= $18::DATE
              AND declared_decision_2.decided_on <= $19::DATE AND declared_decision_2.document_number IS NOT NULL
          LIMIT ALL OFFSET 0) AS anon_26
        WHERE coalesce(anon_26.gone, 0) = 0) AS anon_25
      WHERE NOT anon_25.is_summary AND NOT anon_25.is_met
      ORDER BY anon_25.decided_on, anon_25.category, anon_25.document_number
      LIMIT 100) AS anon_24) AS anon_16 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS true OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_27
      WHERE anon_27.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $4::VARCHAR)), 'nodes', coalesce(json_agg(json_build_object('code', anon_28.code)
        ORDER BY anon_28.rn) FILTER (WHERE anon_28.rn <= 2), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
            (coalesce(max(anon_28.rn), 0) > 2), 'startCursor', max(CASE WHEN (anon_28.rn = 1) THEN anon_28.cursor_text ELSE NULL END),
            'endCursor', max(CASE WHEN (anon_28.rn = CASE WHEN (anon_28.found > 2) THEN 2 ELSE anon_28.found END) THEN anon_28.cursor_text
            ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_28.rn <= 2) THEN '' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_29.id AS id, anon_29.code AS code, anon_29.name AS name, anon_29.kind AS kind, anon_29.region_code AS region_code,
        anon_29.jurisdiction AS jurisdiction, anon_29.is_provider AS is_provider, anon_29.status AS status, anon_29.country AS country,
        anon_29.export_basis AS export_basis, anon_29.cursor_text AS cursor_text, anon_29.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_29.sort_key ASC, anon_29.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT anon_30.id AS id, anon_30.code AS code, anon_30.name AS name, anon_30.kind AS kind, anon_30.region_code AS region_code,
          anon_30.jurisdiction AS jurisdiction, anon_30.is_provider AS is_provider, anon_30.status AS status, anon_30.country AS country,
          anon_30.export_basis AS export_basis,
          substr(encode(sha256(convert_to($20::VARCHAR || encode(sha256(convert_to($21::VARCHAR || coalesce(anon_30.code,
          '') || '' || anon_30.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1, 32) || encode(convert_to(coalesce(anon_30.code,
          '') || '' || anon_30.id, 'UTF8'), 'hex') AS cursor_text, anon_30.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS true OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_30
      WHERE anon_30.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $4::VARCHAR)
      ORDER BY anon_30.code ASC, anon_30.id ASC
      LIMIT 3) AS anon_29) AS anon_28) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', anon_31.code)
        ORDER BY anon_31.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_32.id AS id, anon_32.code AS code, anon_32.name AS name, anon_32.kind AS kind, anon_32.region_code AS region_code,
        anon_32.jurisdiction AS jurisdiction, anon_32.is_provider AS is_provider, anon_32.status AS status, anon_32.country AS country,
        anon_32.export_basis AS export_basis, anon_32.sort_key AS sort_key, row_number() OVER (ORDER BY anon_32.sort_key ASC,
        anon_32.id ASC) AS rn
    FROM (
      SELECT anon_33.id AS id, anon_33.code AS code, anon_33.name AS name, anon_33.kind AS kind, anon_33.region_code AS region_code,
          anon_33.jurisdiction AS jurisdiction, anon_33.is_provider AS is_provider, anon_33.status AS status, anon_33.country AS country,
          anon_33.export_basis AS export_basis, anon_33.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS true OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_33
      WHERE anon_33.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $4::VARCHAR) AND (anon_33.code, anon_33.id) > ($22::VARCHAR, $23::VARCHAR)
      ORDER BY anon_33.code ASC, anon_33.id ASC
      LIMIT 2) AS anon_32) AS anon_31) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', anon_34.code)
        ORDER BY -anon_34.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_35.id AS id, anon_35.code AS code, anon_35.name AS name, anon_35.kind AS kind, anon_35.region_code AS region_code,
        anon_35.jurisdiction AS jurisdiction, anon_35.is_provider AS is_provider, anon_35.status AS status, anon_35.country AS country,
        anon_35.export_basis AS export_basis, anon_35.sort_key AS sort_key, row_number() OVER (ORDER BY anon_35.sort_key DESC,
        anon_35.id DESC) AS rn
    FROM (
      SELECT anon_36.id AS id, anon_36.code AS code, anon_36.name AS name, anon_36.kind AS kind, anon_36.region_code AS region_code,
          anon_36.jurisdiction AS jurisdiction, anon_36.is_provider AS is_provider, anon_36.status AS status, anon_36.country AS country,
          anon_36.export_basis AS export_basis, anon_36.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS true OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_36
      WHERE anon_36.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $4::VARCHAR) AND (anon_36.code, anon_36.id) < ($24::VARCHAR, $25::VARCHAR)
      ORDER BY anon_36.code DESC, anon_36.id DESC
      LIMIT 2) AS anon_35) AS anon_34) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_3
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS true OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_37
      WHERE anon_37.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $4::VARCHAR) AND anon_37.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $26::VARCHAR))) AS j, '' AS d) AS anon_5 ON true
