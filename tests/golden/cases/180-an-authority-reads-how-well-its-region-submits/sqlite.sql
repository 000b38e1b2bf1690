SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_8.purpose, 'categories', json(anon_8.categories), 'region_code',
            anon_8.region_code, 'legal_basis', anon_8.legal_basis, 'matter_format', anon_8.matter_format, 'batch_max_codes',
            anon_8.batch_max_codes, 'valid_from', anon_8.valid_from, 'valid_until', anon_8.valid_until)) FILTER (WHERE 1 = 1)) AS anon_7
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_8)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_6
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c10
FROM (
  SELECT 1 AS one) AS anon_9
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS 1 OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_10
      WHERE anon_10.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND anon_10.code = ? AND anon_10.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)), 'edges', json(json_group_array(json_object('cursor', anon_11.cursor_text, 'node',
            json_object('code', anon_11.code, 'regionCode', anon_11.region_code, 'provider', json(json(json_extract(anon_11.x0, '$[0]'))),
            'ledger', json(json(json_extract(anon_11.x1, '$[0]'))), 'punctuality', json(json(json_extract(anon_11.x2, '$[0]'))), 'intake',
            json(json(json_extract(anon_11.x3, '$[0]'))), 'omitted', json(CASE WHEN 0 THEN json(json(json_extract(anon_11.x4, '$[0]')))
            ELSE NULL END)))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_11.x0, '$[1]'),
            '') || coalesce(json_extract(anon_11.x1, '$[1]'), '') || coalesce(json_extract(anon_11.x2, '$[1]'),
            '') || coalesce(json_extract(anon_11.x3, '$[1]'), '') || coalesce(json_extract(anon_11.x4, '$[1]'), ''), ''), '') || '' AS d
  FROM (
    SELECT anon_12.id AS id, anon_12.code AS code, anon_12.name AS name, anon_12.kind AS kind, anon_12.region_code AS region_code,
        anon_12.jurisdiction AS jurisdiction, anon_12.is_provider AS is_provider, anon_12.status AS status, anon_12.country AS country,
        anon_12.export_basis AS export_basis, anon_12.cursor_text AS cursor_text, anon_12.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_12.sort_key ASC, anon_12.id ASC) AS rn, count(*) OVER () AS found, (
      SELECT json_array(json_object('name', anon_13.name), '' || '') AS json_array_1
      FROM (
        SELECT anon_14.id AS id, anon_14.code AS code, anon_14.name AS name, anon_14.kind AS kind, anon_14.region_code AS region_code,
            anon_14.jurisdiction AS jurisdiction, anon_14.is_provider AS is_provider, anon_14.status AS status, anon_14.country AS country,
            anon_14.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = anon_12.id
          LIMIT 1 OFFSET 0) AS anon_14
        LIMIT -1 OFFSET 0) AS anon_13) AS x0, (
      SELECT json_array(json_object('declared', count(*), 'summary', count(*) FILTER (WHERE anon_15.is_summary), 'submitted',
          count(*) FILTER (WHERE anon_15.is_summary = 0 AND anon_15.is_met = 1), 'omissions', count(*) FILTER (WHERE anon_15.is_summary = 0
          AND anon_15.is_met = 0), 'awaited', count(*) FILTER (WHERE anon_15.is_summary = 0 AND anon_15.is_met = 0
          AND coalesce(anon_15.due_on >= ?, anon_15.is_met) = 1), 'completeness', CAST((((count(*) FILTER (WHERE anon_15.is_summary = 0
          AND anon_15.is_met = 1)) * 10000) / nullif(count(*) FILTER (WHERE anon_15.is_summary = 0 AND NOT (anon_15.is_summary = 0
          AND anon_15.is_met = 0 AND coalesce(anon_15.due_on >= ?, anon_15.is_met) = 1)),
          0)) / 10000 AS VARCHAR) || '.' || substr(CAST(10000 + (((count(*) FILTER (WHERE anon_15.is_summary = 0
          AND anon_15.is_met = 1)) * 10000) / nullif(count(*) FILTER (WHERE anon_15.is_summary = 0 AND NOT (anon_15.is_summary = 0
          AND anon_15.is_met = 0 AND coalesce(anon_15.due_on >= ?, anon_15.is_met) = 1)), 0)) % 10000 AS VARCHAR), 2, 4)),
          '') AS json_array_2
      FROM (
        SELECT anon_16.provider_id AS provider_id, anon_16.number_digest AS number_digest, anon_16.category AS category,
            anon_16.document_number AS document_number, anon_16.decided_on AS decided_on, anon_16.due_on AS due_on,
            anon_16.procedure AS procedure, anon_16.version AS version, anon_16.declared_at AS declared_at,
            anon_16.submission_id AS submission_id, anon_16.gone AS gone, coalesce(anon_16.procedure = 'SUMMARY',
            anon_16.category IS NULL) AS is_summary, coalesce(anon_16.gone, 1) = 0 AS is_met
        FROM (
          SELECT declared_decision_1.provider_id AS provider_id, declared_decision_1.number_digest AS number_digest,
              declared_decision_1.category AS category, declared_decision_1.document_number AS document_number,
              declared_decision_1.decided_on AS decided_on, declared_decision_1.due_on AS due_on,
              declared_decision_1.procedure AS procedure, declared_decision_1.version AS version,
              declared_decision_1.declared_at AS declared_at, declared_decision_1.submission_id AS submission_id, (
            SELECT min(CASE WHEN (record_1.state = 'DELETED' OR (coalesce(record_1.disclosure_until < ?, 0) = 1
                OR record_1.state = 'ARCHIVED') AND (EXISTS (
                    SELECT *
                    FROM subject AS subject_1
                    WHERE subject_1.id = record_1.subject_id AND subject_1.kind = 'NATURAL_PERSON'))) THEN 1 ELSE 0 END) AS min_1
            FROM record AS record_1
            WHERE coalesce(record_1.document_number, '') = coalesce(declared_decision_1.document_number, '')
                AND coalesce(record_1.provider_id, '') = declared_decision_1.provider_id AND coalesce(record_1.category,
                '') = declared_decision_1.category) AS gone
          FROM declared_decision AS declared_decision_1
          WHERE declared_decision_1.provider_id = anon_12.id AND declared_decision_1.decided_on >= ?
              AND declared_decision_1.decided_on <= ? AND declared_decision_1.document_number IS NOT NULL
          LIMIT -1 OFFSET 0) AS anon_16
        WHERE coalesce(anon_16.gone, 0) = 0) AS anon_15) AS x1, (
      SELECT json_array(json_object('due', count(*), 'late', count(*) FILTER (WHERE anon_17.is_late), 'publicityOverdue',
          count(*) FILTER (WHERE anon_17.is_overdue)), '') AS json_array_3
      FROM (
        SELECT substr(strftime('%Y-%m-%dT%H:%M:%S+08:00', coalesce((
                SELECT record_version_1.changed_at
                FROM record_version AS record_version_1
                WHERE record_version_1.record_id = record_2.id AND record_version_1.version = 1), record_2.submitted_at), '+8 hours'), 1,
                    10) > record_2.publicity_due_on AS is_late, coalesce(record_2.publicity_due_on < ?, 0) = 1
                    AND record_2.openness != 'OPEN' AND record_2.opened_on IS NULL AND record_2.exception_reason IS NULL
                    AND record_2.state = 'ACTIVE' AND coalesce(record_2.disclosure_until < ?, 0) = 0 AS is_overdue
        FROM record AS record_2
        WHERE record_2.provider_id = anon_12.id AND record_2.decided_on >= ? AND record_2.decided_on <= ?
            AND record_2.publicity_due_on IS NOT NULL AND record_2.state IN ('ACTIVE', 'ARCHIVED') AND NOT (record_2.state = 'DELETED'
            OR (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED') AND (EXISTS (
              SELECT *
              FROM subject AS subject_2
              WHERE subject_2.id = record_2.subject_id AND subject_2.kind = 'NATURAL_PERSON')))) AS anon_17) AS x2, (
      SELECT json_array(json_object('submissions', count(*), 'rows', coalesce(sum(anon_18.taken), 0) + coalesce(sum(anon_18.refused),
          0) + coalesce(sum(anon_18.held), 0), 'taken', coalesce(sum(anon_18.taken), 0), 'refused', coalesce(sum(anon_18.refused), 0),
          'held', coalesce(sum(anon_18.held), 0), 'compliance', CAST(((coalesce(sum(anon_18.taken),
          0) * 10000) / nullif(coalesce(sum(anon_18.taken), 0) + coalesce(sum(anon_18.refused), 0) + coalesce(sum(anon_18.held), 0),
          0)) / 10000 AS VARCHAR) || '.' || substr(CAST(10000 + ((coalesce(sum(anon_18.taken),
          0) * 10000) / nullif(coalesce(sum(anon_18.taken), 0) + coalesce(sum(anon_18.refused), 0) + coalesce(sum(anon_18.held), 0),
          0)) % 10000 AS VARCHAR), 2, 4)), '') AS json_array_4
      FROM (
        SELECT submission_1.accepted + submission_1.updated + submission_1.unchanged AS taken, submission_1.refused AS refused,
            submission_1.held AS held
        FROM submission AS submission_1
        WHERE submission_1.provider_id = anon_12.id AND submission_1.channel != 'LEDGER' AND submission_1.received_at >= ?
            AND submission_1.received_at < ?) AS anon_18) AS x3, (
      SELECT json_array(json(json_group_array(json_object('category', anon_19.category, 'documentNumber', anon_19.document_number,
          'decidedOn', anon_19.decided_on, 'dueOn', anon_19.due_on)) FILTER (WHERE 1 = 1)), '') AS json_array_5
      FROM (
        SELECT anon_20.provider_id AS provider_id, anon_20.number_digest AS number_digest, anon_20.category AS category,
            anon_20.document_number AS document_number, anon_20.decided_on AS decided_on, anon_20.due_on AS due_on,
            anon_20.procedure AS procedure, anon_20.version AS version, anon_20.declared_at AS declared_at,
            anon_20.submission_id AS submission_id, anon_20.gone AS gone, anon_20.is_summary AS is_summary, anon_20.is_met AS is_met,
            row_number() OVER (ORDER BY anon_20.decided_on, anon_20.category, anon_20.document_number) AS rn
        FROM (
          SELECT anon_21.provider_id AS provider_id, anon_21.number_digest AS number_digest, anon_21.category AS category,
              anon_21.document_number AS document_number, anon_21.decided_on AS decided_on, anon_21.due_on AS due_on,
              anon_21.procedure AS procedure, anon_21.version AS version, anon_21.declared_at AS declared_at,
              anon_21.submission_id AS submission_id, anon_21.gone AS gone, coalesce(anon_21.procedure = 'SUMMARY',
              anon_21.category IS NULL) AS is_summary, coalesce(anon_21.gone, 1) = 0 AS is_met
          FROM (
            SELECT declared_decision_2.provider_id AS provider_id, declared_decision_2.number_digest AS number_digest,
                declared_decision_2.category AS category, declared_decision_2.document_number AS document_number,
                declared_decision_2.decided_on AS decided_on, declared_decision_2.due_on AS due_on,
                declared_decision_2.procedure AS procedure, declared_decision_2.version AS version,
                declared_decision_2.declared_at AS declared_at, declared_decision_2.submission_id AS submission_id, (
              SELECT min(CASE WHEN (record_3.state = 'DELETED' OR (coalesce(record_3.disclosure_until < ?, 0) = 1
                  OR record_3.state = 'ARCHIVED') AND (EXISTS (
                      SELECT *
                      FROM subject AS subject_3
                      WHERE subject_3.id = record_3.subject_id AND subject_3.kind = 'NATURAL_PERSON'))) THEN 1 ELSE 0 END) AS min_2
              FROM record AS record_3
              WHERE coalesce(record_3.document_number, '') = coalesce(declared_decision_2.document_number, '')
                  AND coalesce(record_3.provider_id, '') = declared_decision_2.provider_id AND coalesce(record_3.category,
                  '') = declared_decision_2.category) AS gone
            FROM declared_decision AS declared_decision_2
            WHERE declared_decision_2.provider_id = anon_12.id AND declared_decision_2.decided_on >= ?
                AND declared_decision_2.decided_on <= ? AND declared_decision_2.document_number IS NOT NULL
            LIMIT -1 OFFSET 0) AS anon_21
          WHERE coalesce(anon_21.gone, 0) = 0) AS anon_20
        WHERE anon_20.is_summary = 0 AND anon_20.is_met = 0
        ORDER BY anon_20.decided_on, anon_20.category, anon_20.document_number
        LIMIT 100 OFFSET 0) AS anon_19) AS x4
    FROM (
      SELECT anon_22.id AS id, anon_22.code AS code, anon_22.name AS name, anon_22.kind AS kind, anon_22.region_code AS region_code,
          anon_22.jurisdiction AS jurisdiction, anon_22.is_provider AS is_provider, anon_22.status AS status, anon_22.country AS country,
          anon_22.export_basis AS export_basis, substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(anon_22.code,
          '') || '' || anon_22.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(anon_22.code,
          '') || '' || anon_22.id)) AS cursor_text, anon_22.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS 1 OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_22
      WHERE anon_22.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND anon_22.code = ? AND anon_22.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)
      ORDER BY anon_22.code ASC, anon_22.id ASC
      LIMIT 20 OFFSET 0) AS anon_12
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_11) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS 1 OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_23
      WHERE anon_23.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)), 'nodes', json(json_group_array(json_object('code',
            anon_24.code)) FILTER (WHERE anon_24.rn <= 2)), 'pageInfo', json_object('hasNextPage', json(CASE WHEN coalesce(max(anon_24.rn),
            0) > 2 THEN 'true' ELSE 'false' END), 'startCursor', max(CASE WHEN (anon_24.rn = 1) THEN anon_24.cursor_text ELSE NULL END),
            'endCursor', max(CASE WHEN (anon_24.rn = CASE WHEN (anon_24.found > 2) THEN 2 ELSE anon_24.found END) THEN anon_24.cursor_text
            ELSE NULL END))) AS j, coalesce(group_concat(CASE WHEN (anon_24.rn <= 2) THEN '' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_25.id AS id, anon_25.code AS code, anon_25.name AS name, anon_25.kind AS kind, anon_25.region_code AS region_code,
        anon_25.jurisdiction AS jurisdiction, anon_25.is_provider AS is_provider, anon_25.status AS status, anon_25.country AS country,
        anon_25.export_basis AS export_basis, anon_25.cursor_text AS cursor_text, anon_25.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_25.sort_key ASC, anon_25.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT anon_26.id AS id, anon_26.code AS code, anon_26.name AS name, anon_26.kind AS kind, anon_26.region_code AS region_code,
          anon_26.jurisdiction AS jurisdiction, anon_26.is_provider AS is_provider, anon_26.status AS status, anon_26.country AS country,
          anon_26.export_basis AS export_basis, substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(anon_26.code,
          '') || '' || anon_26.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(anon_26.code,
          '') || '' || anon_26.id)) AS cursor_text, anon_26.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS 1 OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_26
      WHERE anon_26.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)
      ORDER BY anon_26.code ASC, anon_26.id ASC
      LIMIT 3 OFFSET 0) AS anon_25
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_24) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('code', anon_27.code)) FILTER (WHERE 1 = 1))) AS j,
      coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_28.id AS id, anon_28.code AS code, anon_28.name AS name, anon_28.kind AS kind, anon_28.region_code AS region_code,
        anon_28.jurisdiction AS jurisdiction, anon_28.is_provider AS is_provider, anon_28.status AS status, anon_28.country AS country,
        anon_28.export_basis AS export_basis, anon_28.sort_key AS sort_key, row_number() OVER (ORDER BY anon_28.sort_key ASC,
        anon_28.id ASC) AS rn
    FROM (
      SELECT anon_29.id AS id, anon_29.code AS code, anon_29.name AS name, anon_29.kind AS kind, anon_29.region_code AS region_code,
          anon_29.jurisdiction AS jurisdiction, anon_29.is_provider AS is_provider, anon_29.status AS status, anon_29.country AS country,
          anon_29.export_basis AS export_basis, anon_29.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS 1 OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_29
      WHERE anon_29.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND (anon_29.code, anon_29.id) > (?, ?)
      ORDER BY anon_29.code ASC, anon_29.id ASC
      LIMIT 2 OFFSET 0) AS anon_28
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_27) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('code', anon_30.code)) FILTER (WHERE 1 = 1))) AS j,
      coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_31.id AS id, anon_31.code AS code, anon_31.name AS name, anon_31.kind AS kind, anon_31.region_code AS region_code,
        anon_31.jurisdiction AS jurisdiction, anon_31.is_provider AS is_provider, anon_31.status AS status, anon_31.country AS country,
        anon_31.export_basis AS export_basis, anon_31.sort_key AS sort_key, row_number() OVER (ORDER BY anon_31.sort_key DESC,
        anon_31.id DESC) AS rn
    FROM (
      SELECT anon_32.id AS id, anon_32.code AS code, anon_32.name AS name, anon_32.kind AS kind, anon_32.region_code AS region_code,
          anon_32.jurisdiction AS jurisdiction, anon_32.is_provider AS is_provider, anon_32.status AS status, anon_32.country AS country,
          anon_32.export_basis AS export_basis, anon_32.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS 1 OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_32
      WHERE anon_32.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND (anon_32.code, anon_32.id) < (?, ?)
      ORDER BY anon_32.code DESC, anon_32.id DESC
      LIMIT 2 OFFSET 0) AS anon_31
    ORDER BY rn DESC
    LIMIT -1 OFFSET 0) AS anon_30) AS anon_4 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_3
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS 1 OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_33
      WHERE anon_33.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND anon_33.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?))) AS j, '' AS d) AS anon_5 ON 1 = 1
