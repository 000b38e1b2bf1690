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
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS true OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_6
      WHERE anon_6.id = $4::VARCHAR), 'nodes', coalesce(json_agg(json_build_object('code', anon_7.code, 'regionCode', anon_7.region_code,
          'provider', anon_8.j, 'ledger', anon_9.j, 'punctuality', anon_10.j, 'intake', anon_11.j, 'omitted', anon_12.j)
        ORDER BY anon_7.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_8.d, '') || coalesce(anon_9.d,
            '') || coalesce(anon_10.d, '') || coalesce(anon_11.d, '') || coalesce(anon_12.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_13.id AS id, anon_13.code AS code, anon_13.name AS name, anon_13.kind AS kind, anon_13.region_code AS region_code,
        anon_13.jurisdiction AS jurisdiction, anon_13.is_provider AS is_provider, anon_13.status AS status, anon_13.country AS country,
        anon_13.export_basis AS export_basis, anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key ASC,
        anon_13.id ASC) AS rn
    FROM (
      SELECT anon_14.id AS id, anon_14.code AS code, anon_14.name AS name, anon_14.kind AS kind, anon_14.region_code AS region_code,
          anon_14.jurisdiction AS jurisdiction, anon_14.is_provider AS is_provider, anon_14.status AS status, anon_14.country AS country,
          anon_14.export_basis AS export_basis, anon_14.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS true OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_14
      WHERE anon_14.id = $4::VARCHAR
      ORDER BY anon_14.code ASC, anon_14.id ASC
      LIMIT 20) AS anon_13) AS anon_7
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_15.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_7.id
      LIMIT 1) AS anon_15) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('declared', count(*), 'summary', count(*) FILTER (WHERE anon_16.is_summary), 'submitted',
        count(*) FILTER (WHERE NOT anon_16.is_summary AND anon_16.is_met), 'omissions', count(*) FILTER (WHERE NOT anon_16.is_summary
        AND NOT anon_16.is_met), 'awaited', count(*) FILTER (WHERE NOT anon_16.is_summary AND NOT anon_16.is_met
        AND coalesce(anon_16.due_on >= $5::DATE, anon_16.is_met)), 'completeness', CAST((((count(*) FILTER (WHERE NOT anon_16.is_summary
        AND anon_16.is_met)) * 10000) / nullif(count(*) FILTER (WHERE NOT anon_16.is_summary AND NOT (NOT anon_16.is_summary
        AND NOT anon_16.is_met AND coalesce(anon_16.due_on >= $5::DATE, anon_16.is_met))),
        0)) / 10000 AS VARCHAR) || '.' || substr(CAST(10000 + (((count(*) FILTER (WHERE NOT anon_16.is_summary
        AND anon_16.is_met)) * 10000) / nullif(count(*) FILTER (WHERE NOT anon_16.is_summary AND NOT (NOT anon_16.is_summary
        AND NOT anon_16.is_met AND coalesce(anon_16.due_on >= $5::DATE, anon_16.is_met))), 0)) % 10000 AS VARCHAR), 2, 4)) AS j, '' AS d
    FROM (
      SELECT anon_17.provider_id AS provider_id, anon_17.number_digest AS number_digest, anon_17.category AS category,
          anon_17.document_number AS document_number, anon_17.decided_on AS decided_on, anon_17.due_on AS due_on,
          anon_17.procedure AS procedure, anon_17.version AS version, anon_17.declared_at AS declared_at,
          anon_17.submission_id AS submission_id, anon_17.gone AS gone, coalesce(anon_17.procedure = 'SUMMARY',
          anon_17.category IS NULL) AS is_summary, coalesce(anon_17.gone, 1) = 0 AS is_met
      FROM (
        SELECT declared_decision_1.provider_id AS provider_id, declared_decision_1.number_digest AS number_digest,
            declared_decision_1.category AS category, declared_decision_1.document_number AS document_number,
            declared_decision_1.decided_on AS decided_on, declared_decision_1.due_on AS due_on, declared_decision_1.procedure AS procedure,
            declared_decision_1.version AS version, declared_decision_1.declared_at AS declared_at,
            declared_decision_1.submission_id AS submission_id, (
          SELECT min(CASE WHEN (record_1.state = 'DELETED' OR (coalesce(record_1.disclosure_until < $5::DATE, false)
              OR record_1.state = 'ARCHIVED') AND (EXISTS (
                  SELECT *
                  FROM subject AS subject_1
                  WHERE subject_1.id = record_1.subject_id AND subject_1.kind = 'NATURAL_PERSON'))) THEN 1 ELSE 0 END) AS min_1
          FROM record AS record_1
          WHERE coalesce(record_1.document_number, '') = coalesce(declared_decision_1.document_number, '')
              AND coalesce(record_1.provider_id, '') = declared_decision_1.provider_id AND coalesce(record_1.category,
              '') = declared_decision_1.category) AS gone
        FROM declared_decision AS declared_decision_1
        WHERE declared_decision_1.provider_id = anon_7.id AND declared_decision_1.decided_on >= $6::DATE
            AND declared_decision_1.decided_on <= $7::DATE AND declared_decision_1.document_number IS NOT NULL
        LIMIT ALL OFFSET 0) AS anon_17
      WHERE coalesce(anon_17.gone, 0) = 0) AS anon_16) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('due', count(*), 'late', count(*) FILTER (WHERE anon_18.is_late), 'publicityOverdue',
        count(*) FILTER (WHERE anon_18.is_overdue)) AS j, '' AS d
    FROM (
      SELECT substr(to_char(coalesce((
              SELECT record_version_1.changed_at
              FROM record_version AS record_version_1
              WHERE record_version_1.record_id = record_2.id AND record_version_1.version = 1),
                  record_2.submitted_at) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 1,
                  10) > to_char(record_2.publicity_due_on, 'YYYY-MM-DD') AS is_late, coalesce(record_2.publicity_due_on < $5::DATE, false)
                  AND record_2.openness != 'OPEN' AND record_2.opened_on IS NULL AND record_2.exception_reason IS NULL
                  AND record_2.state = 'ACTIVE' AND NOT coalesce(record_2.disclosure_until < $5::DATE, false) AS is_overdue
      FROM record AS record_2
      WHERE record_2.provider_id = anon_7.id AND record_2.decided_on >= $8::DATE AND record_2.decided_on <= $9::DATE
          AND record_2.publicity_due_on IS NOT NULL AND record_2.state IN ('ACTIVE', 'ARCHIVED') AND NOT (record_2.state = 'DELETED'
          OR (coalesce(record_2.disclosure_until < $5::DATE, false) OR record_2.state = 'ARCHIVED') AND (EXISTS (
            SELECT *
            FROM subject AS subject_2
            WHERE subject_2.id = record_2.subject_id AND subject_2.kind = 'NATURAL_PERSON')))) AS anon_18) AS anon_10 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('submissions', count(*), 'rows', coalesce(sum(anon_19.taken), 0) + coalesce(sum(anon_19.refused),
        0) + coalesce(sum(anon_19.held), 0), 'taken', coalesce(sum(anon_19.taken), 0), 'refused', coalesce(sum(anon_19.refused), 0),
        'held', coalesce(sum(anon_19.held), 0), 'compliance', CAST(((coalesce(sum(anon_19.taken),
        0) * 10000) / nullif(coalesce(sum(anon_19.taken), 0) + coalesce(sum(anon_19.refused), 0) + coalesce(sum(anon_19.held), 0),
        0)) / 10000 AS VARCHAR) || '.' || substr(CAST(10000 + ((coalesce(sum(anon_19.taken),
        0) * 10000) / nullif(coalesce(sum(anon_19.taken), 0) + coalesce(sum(anon_19.refused), 0) + coalesce(sum(anon_19.held), 0),
        0)) % 10000 AS VARCHAR), 2, 4)) AS j, '' AS d
    FROM (
      SELECT submission_1.accepted + submission_1.updated + submission_1.unchanged AS taken, submission_1.refused AS refused,
          submission_1.held AS held
      FROM submission AS submission_1
      WHERE submission_1.provider_id = anon_7.id AND submission_1.channel != 'LEDGER'
          AND submission_1.received_at >= $10::TIMESTAMP WITH TIME ZONE
          AND submission_1.received_at < $11::TIMESTAMP WITH TIME ZONE) AS anon_19) AS anon_11 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('category', anon_20.category, 'documentNumber', anon_20.document_number, 'decidedOn',
        anon_20.decided_on, 'dueOn', anon_20.due_on)
        ORDER BY anon_20.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT anon_21.provider_id AS provider_id, anon_21.number_digest AS number_digest, anon_21.category AS category,
          anon_21.document_number AS document_number, anon_21.decided_on AS decided_on, anon_21.due_on AS due_on,
          anon_21.procedure AS procedure, anon_21.version AS version, anon_21.declared_at AS declared_at,
          anon_21.submission_id AS submission_id, anon_21.gone AS gone, anon_21.is_summary AS is_summary, anon_21.is_met AS is_met,
          row_number() OVER (ORDER BY anon_21.decided_on, anon_21.category, anon_21.document_number) AS rn
      FROM (
        SELECT anon_22.provider_id AS provider_id, anon_22.number_digest AS number_digest, anon_22.category AS category,
            anon_22.document_number AS document_number, anon_22.decided_on AS decided_on, anon_22.due_on AS due_on,
            anon_22.procedure AS procedure, anon_22.version AS version, anon_22.declared_at AS declared_at,
            anon_22.submission_id AS submission_id, anon_22.gone AS gone, coalesce(anon_22.procedure = 'SUMMARY',
            anon_22.category IS NULL) AS is_summary, coalesce(anon_22.gone, 1) = 0 AS is_met
        FROM (
          SELECT declared_decision_2.provider_id AS provider_id, declared_decision_2.number_digest AS number_digest,
              declared_decision_2.category AS category, declared_decision_2.document_number AS document_number,
              declared_decision_2.decided_on AS decided_on, declared_decision_2.due_on AS due_on,
              declared_decision_2.procedure AS procedure, declared_decision_2.version AS version,
              declared_decision_2.declared_at AS declared_at, declared_decision_2.submission_id AS submission_id, (
            SELECT min(CASE WHEN (record_3.state = 'DELETED' OR (coalesce(record_3.disclosure_until < $5::DATE, false)
                OR record_3.state = 'ARCHIVED') AND (EXISTS (
                    SELECT *
                    FROM subject AS subject_3
                    WHERE subject_3.id = record_3.subject_id AND subject_3.kind = 'NATURAL_PERSON'))) THEN 1 ELSE 0 END) AS min_2
            FROM record AS record_3
            WHERE coalesce(record_3.document_number, '') = coalesce(declared_decision_2.document_number, '')
                AND coalesce(record_3.provider_id, '') = declared_decision_2.provider_id AND coalesce(record_3.category,
                '') = declared_decision_2.category) AS gone
          FROM declared_decision AS declared_decision_2
          WHERE declared_decision_2.provider_id = anon_7.id AND declared_decision_2.decided_on >= $12::DATE
              AND declared_decision_2.decided_on <= $13::DATE AND declared_decision_2.document_number IS NOT NULL
          LIMIT ALL OFFSET 0) AS anon_22
        WHERE coalesce(anon_22.gone, 0) = 0) AS anon_21
      WHERE NOT anon_21.is_summary AND NOT anon_21.is_met
      ORDER BY anon_21.decided_on, anon_21.category, anon_21.document_number
      LIMIT 100) AS anon_20) AS anon_12 ON true) AS anon_1 ON true
