SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_4.purpose, 'categories', json(anon_4.categories), 'region_code',
            anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
            anon_4.batch_max_codes, 'valid_from', anon_4.valid_from, 'valid_until', anon_4.valid_until)) FILTER (WHERE 1 = 1)) AS anon_3
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_4)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
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
            WHERE submission.provider_id = unit.id))) AS anon_6
      WHERE anon_6.id = ?), 'nodes', json(json_group_array(json_object('code', anon_7.code, 'regionCode', anon_7.region_code, 'provider',
          json(json(json_extract(anon_7.x0, '$[0]'))), 'ledger', json(json(json_extract(anon_7.x1, '$[0]'))), 'punctuality',
          json(json(json_extract(anon_7.x2, '$[0]'))), 'intake', json(json(json_extract(anon_7.x3, '$[0]'))), 'omitted',
          json(json(json_extract(anon_7.x4, '$[0]'))))) FILTER (WHERE 1 = 1))) AS j,
          coalesce(group_concat('' || coalesce(json_extract(anon_7.x0, '$[1]'), '') || coalesce(json_extract(anon_7.x1, '$[1]'),
          '') || coalesce(json_extract(anon_7.x2, '$[1]'), '') || coalesce(json_extract(anon_7.x3, '$[1]'),
          '') || coalesce(json_extract(anon_7.x4, '$[1]'), ''), ''), '') || '' AS d
  FROM (
    SELECT anon_8.id AS id, anon_8.code AS code, anon_8.name AS name, anon_8.kind AS kind, anon_8.region_code AS region_code,
        anon_8.jurisdiction AS jurisdiction, anon_8.is_provider AS is_provider, anon_8.status AS status, anon_8.country AS country,
        anon_8.export_basis AS export_basis, anon_8.sort_key AS sort_key, row_number() OVER (ORDER BY anon_8.sort_key ASC,
        anon_8.id ASC) AS rn, (
      SELECT json_array(json_object('name', anon_9.name), '' || '') AS json_array_1
      FROM (
        SELECT anon_10.id AS id, anon_10.code AS code, anon_10.name AS name, anon_10.kind AS kind, anon_10.region_code AS region_code,
            anon_10.jurisdiction AS jurisdiction, anon_10.is_provider AS is_provider, anon_10.status AS status, anon_10.country AS country,
            anon_10.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = anon_8.id
          LIMIT 1 OFFSET 0) AS anon_10
        LIMIT -1 OFFSET 0) AS anon_9) AS x0, (
      SELECT json_array(json_object('declared', count(*), 'summary', count(*) FILTER (WHERE anon_11.is_summary), 'submitted',
          count(*) FILTER (WHERE anon_11.is_summary = 0 AND anon_11.is_met = 1), 'omissions', count(*) FILTER (WHERE anon_11.is_summary = 0
          AND anon_11.is_met = 0), 'awaited', count(*) FILTER (WHERE anon_11.is_summary = 0 AND anon_11.is_met = 0
          AND coalesce(anon_11.due_on >= ?, anon_11.is_met) = 1), 'completeness', CAST((((count(*) FILTER (WHERE anon_11.is_summary = 0
          AND anon_11.is_met = 1)) * 10000) / nullif(count(*) FILTER (WHERE anon_11.is_summary = 0 AND NOT (anon_11.is_summary = 0
          AND anon_11.is_met = 0 AND coalesce(anon_11.due_on >= ?, anon_11.is_met) = 1)),
          0)) / 10000 AS VARCHAR) || '.' || substr(CAST(10000 + (((count(*) FILTER (WHERE anon_11.is_summary = 0
          AND anon_11.is_met = 1)) * 10000) / nullif(count(*) FILTER (WHERE anon_11.is_summary = 0 AND NOT (anon_11.is_summary = 0
          AND anon_11.is_met = 0 AND coalesce(anon_11.due_on >= ?, anon_11.is_met) = 1)), 0)) % 10000 AS VARCHAR), 2, 4)),
          '') AS json_array_2
      FROM (
        SELECT anon_12.provider_id AS provider_id, anon_12.number_digest AS number_digest, anon_12.category AS category,
            anon_12.document_number AS document_number, anon_12.decided_on AS decided_on, anon_12.due_on AS due_on,
            anon_12.procedure AS procedure, anon_12.version AS version, anon_12.declared_at AS declared_at,
            anon_12.submission_id AS submission_id, anon_12.gone AS gone, coalesce(anon_12.procedure = 'SUMMARY',
            anon_12.category IS NULL) AS is_summary, coalesce(anon_12.gone, 1) = 0 AS is_met
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
          WHERE declared_decision_1.provider_id = anon_8.id AND declared_decision_1.decided_on >= ? AND declared_decision_1.decided_on <= ?
              AND declared_decision_1.document_number IS NOT NULL
          LIMIT -1 OFFSET 0) AS anon_12
        WHERE coalesce(anon_12.gone, 0) = 0) AS anon_11) AS x1, (
      SELECT json_array(json_object('due', count(*), 'late', count(*) FILTER (WHERE anon_13.is_late), 'publicityOverdue',
          count(*) FILTER (WHERE anon_13.is_overdue)), '') AS json_array_3
      FROM (
        SELECT substr(strftime('%Y-%m-%dT%H:%M:%S+08:00', coalesce((
                SELECT record_version_1.changed_at
                FROM record_version AS record_version_1
                WHERE record_version_1.record_id = record_2.id AND record_version_1.version = 1), record_2.submitted_at), '+8 hours'), 1,
                    10) > record_2.publicity_due_on AS is_late, coalesce(record_2.publicity_due_on < ?, 0) = 1
                    AND record_2.openness != 'OPEN' AND record_2.opened_on IS NULL AND record_2.exception_reason IS NULL
                    AND record_2.state = 'ACTIVE' AND coalesce(record_2.disclosure_until < ?, 0) = 0 AS is_overdue
        FROM record AS record_2
        WHERE record_2.provider_id = anon_8.id AND record_2.decided_on >= ? AND record_2.decided_on <= ?
            AND record_2.publicity_due_on IS NOT NULL AND record_2.state IN ('ACTIVE', 'ARCHIVED') AND NOT (record_2.state = 'DELETED'
            OR (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED') AND (EXISTS (
              SELECT *
              FROM subject AS subject_2
              WHERE subject_2.id = record_2.subject_id AND subject_2.kind = 'NATURAL_PERSON')))) AS anon_13) AS x2, (
      SELECT json_array(json_object('submissions', count(*), 'rows', coalesce(sum(anon_14.taken), 0) + coalesce(sum(anon_14.refused),
          0) + coalesce(sum(anon_14.held), 0), 'taken', coalesce(sum(anon_14.taken), 0), 'refused', coalesce(sum(anon_14.refused), 0),
          'held', coalesce(sum(anon_14.held), 0), 'compliance', CAST(((coalesce(sum(anon_14.taken),
          0) * 10000) / nullif(coalesce(sum(anon_14.taken), 0) + coalesce(sum(anon_14.refused), 0) + coalesce(sum(anon_14.held), 0),
          0)) / 10000 AS VARCHAR) || '.' || substr(CAST(10000 + ((coalesce(sum(anon_14.taken),
          0) * 10000) / nullif(coalesce(sum(anon_14.taken), 0) + coalesce(sum(anon_14.refused), 0) + coalesce(sum(anon_14.held), 0),
          0)) % 10000 AS VARCHAR), 2, 4)), '') AS json_array_4
      FROM (
        SELECT submission_1.accepted + submission_1.updated + submission_1.unchanged AS taken, submission_1.refused AS refused,
            submission_1.held AS held
        FROM submission AS submission_1
        WHERE submission_1.provider_id = anon_8.id AND submission_1.channel != 'LEDGER' AND submission_1.received_at >= ?
            AND submission_1.received_at < ?) AS anon_14) AS x3, (
      SELECT json_array(json(json_group_array(json_object('category', anon_15.category, 'documentNumber', anon_15.document_number,
          'decidedOn', anon_15.decided_on, 'dueOn', anon_15.due_on)) FILTER (WHERE 1 = 1)), '') AS json_array_5
      FROM (
        SELECT anon_16.provider_id AS provider_id, anon_16.number_digest AS number_digest, anon_16.category AS category,
            anon_16.document_number AS document_number, anon_16.decided_on AS decided_on, anon_16.due_on AS due_on,
            anon_16.procedure AS procedure, anon_16.version AS version, anon_16.declared_at AS declared_at,
            anon_16.submission_id AS submission_id, anon_16.gone AS gone, anon_16.is_summary AS is_summary, anon_16.is_met AS is_met,
            row_number() OVER (ORDER BY anon_16.decided_on, anon_16.category, anon_16.document_number) AS rn
        FROM (
          SELECT anon_17.provider_id AS provider_id, anon_17.number_digest AS number_digest, anon_17.category AS category,
              anon_17.document_number AS document_number, anon_17.decided_on AS decided_on, anon_17.due_on AS due_on,
              anon_17.procedure AS procedure, anon_17.version AS version, anon_17.declared_at AS declared_at,
              anon_17.submission_id AS submission_id, anon_17.gone AS gone, coalesce(anon_17.procedure = 'SUMMARY',
              anon_17.category IS NULL) AS is_summary, coalesce(anon_17.gone, 1) = 0 AS is_met
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
            WHERE declared_decision_2.provider_id = anon_8.id AND declared_decision_2.decided_on >= ?
                AND declared_decision_2.decided_on <= ? AND declared_decision_2.document_number IS NOT NULL
            LIMIT -1 OFFSET 0) AS anon_17
          WHERE coalesce(anon_17.gone, 0) = 0) AS anon_16
        WHERE anon_16.is_summary = 0 AND anon_16.is_met = 0
        ORDER BY anon_16.decided_on, anon_16.category, anon_16.document_number
        LIMIT 100 OFFSET 0) AS anon_15) AS x4
    FROM (
      SELECT anon_18.id AS id, anon_18.code AS code, anon_18.name AS name, anon_18.kind AS kind, anon_18.region_code AS region_code,
          anon_18.jurisdiction AS jurisdiction, anon_18.is_provider AS is_provider, anon_18.status AS status, anon_18.country AS country,
          anon_18.export_basis AS export_basis, anon_18.code AS sort_key
      FROM (
        SELECT unit.id AS id, unit.code AS code, unit.name AS name, unit.kind AS kind, unit.region_code AS region_code,
            unit.jurisdiction AS jurisdiction, unit.is_provider AS is_provider, unit.status AS status, unit.country AS country,
            unit.export_basis AS export_basis
        FROM unit
        WHERE unit.is_provider IS 1 OR (EXISTS (
            SELECT *
            FROM submission
            WHERE submission.provider_id = unit.id))) AS anon_18
      WHERE anon_18.id = ?
      ORDER BY anon_18.code ASC, anon_18.id ASC
      LIMIT 20 OFFSET 0) AS anon_8
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_7) AS anon_1 ON 1 = 1
