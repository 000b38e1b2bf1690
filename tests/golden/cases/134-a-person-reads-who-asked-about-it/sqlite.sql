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
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'accessHistory',
      json(json(json_extract(anon_6.x0, '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('name', anon_6.name,
      'accessHistory', json(json(json_extract(anon_6.x1, '$[0]')))) ELSE NULL END) AS j, '' || '' ||
      CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL
      OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
              0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
              0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':3;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM (
              SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
                  query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
                  query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
                  query_log_subject.disclosed AS disclosed
              FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_8
            WHERE anon_8.pseudonym = ? AND (anon_8.role NOT IN ('TIP_OFFICER', 'AUDITOR')) AND anon_8.pseudonym = anon_7.pseudonym
                AND anon_7.kind != 'NATURAL_PERSON'), 'nodes', json(json_group_array(json_object('at', strftime('%Y-%m-%dT%H:%M:%S+08:00',
                anon_9.at, '+8 hours'), 'role', anon_9.role, 'unit', json(json(json_extract(anon_9.x0, '$[0]'))), 'purpose',
                anon_9.purpose, 'fieldClasses', json(anon_9.field_classes))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' ||
                CASE WHEN 1 = 1 THEN anon_9.pseudonym || ':0;' ELSE '' END || coalesce(json_extract(anon_9.x0, '$[1]'), ''), ''), '') ||
                CASE WHEN (EXISTS (
            SELECT 1
            FROM (
              SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
                  query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
                  query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
                  query_log_subject.disclosed AS disclosed
              FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_10
            WHERE anon_10.pseudonym = ? AND (anon_10.role NOT IN ('TIP_OFFICER', 'AUDITOR')) AND anon_10.pseudonym = anon_7.pseudonym
                AND anon_7.kind != 'NATURAL_PERSON' AND 1 = 1)) THEN anon_7.pseudonym || ':1;' ELSE '' END) AS json_array_1
      FROM (
        SELECT anon_11.id AS id, anon_11.at AS at, anon_11.role AS role, anon_11.unit_id AS unit_id, anon_11.purpose AS purpose,
            anon_11.decision AS decision, anon_11.pseudonym AS pseudonym, anon_11.asked_by_key AS asked_by_key,
            anon_11.field_classes AS field_classes, anon_11.disclosed AS disclosed, anon_11.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_11.sort_key DESC, anon_11.id DESC) AS rn, (
          SELECT json_array(json_object('name', anon_12.name), '' || '') AS json_array_2
          FROM (
            SELECT anon_13.id AS id, anon_13.code AS code, anon_13.name AS name, anon_13.kind AS kind, anon_13.region_code AS region_code,
                anon_13.jurisdiction AS jurisdiction, anon_13.is_provider AS is_provider, anon_13.status AS status,
                anon_13.country AS country, anon_13.export_basis AS export_basis
            FROM (
              SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
                  unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status,
                  unit_1.country AS country, unit_1.export_basis AS export_basis
              FROM unit AS unit_1
              WHERE 1 = 1 AND unit_1.id = anon_11.unit_id
              LIMIT 1 OFFSET 0) AS anon_13
            LIMIT -1 OFFSET 0) AS anon_12) AS x0
        FROM (
          SELECT anon_14.id AS id, anon_14.at AS at, anon_14.role AS role, anon_14.unit_id AS unit_id, anon_14.purpose AS purpose,
              anon_14.decision AS decision, anon_14.pseudonym AS pseudonym, anon_14.asked_by_key AS asked_by_key,
              anon_14.field_classes AS field_classes, anon_14.disclosed AS disclosed, anon_14.at AS sort_key
          FROM (
            SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
                query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
                query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
                query_log_subject.disclosed AS disclosed
            FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_14
          WHERE anon_14.pseudonym = ? AND (anon_14.role NOT IN ('TIP_OFFICER', 'AUDITOR')) AND anon_14.pseudonym = anon_7.pseudonym
              AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY anon_14.at DESC, anon_14.id DESC
          LIMIT 20 OFFSET 0) AS anon_11
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_9) AS x0, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_2
            FROM (
              SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
                  query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
                  query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
                  query_log_subject.disclosed AS disclosed
              FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_15
            WHERE anon_15.pseudonym = ? AND (anon_15.role NOT IN ('TIP_OFFICER', 'AUDITOR')) AND anon_15.pseudonym = anon_7.pseudonym
                AND anon_7.kind = 'NATURAL_PERSON'), 'nodes', json(json_group_array(json_object('at', strftime('%Y-%m-%dT%H:%M:%S+08:00',
                anon_16.at, '+8 hours'), 'role', anon_16.role, 'unit', json(json(json_extract(anon_16.x0, '$[0]'))), 'purpose',
                anon_16.purpose, 'fieldClasses', json(anon_16.field_classes))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' ||
                CASE WHEN 1 = 1 THEN anon_16.pseudonym || ':0;' ELSE '' END || coalesce(json_extract(anon_16.x0, '$[1]'), ''), ''), '') ||
                CASE WHEN (EXISTS (
            SELECT 1
            FROM (
              SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
                  query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
                  query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
                  query_log_subject.disclosed AS disclosed
              FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_17
            WHERE anon_17.pseudonym = ? AND (anon_17.role NOT IN ('TIP_OFFICER', 'AUDITOR')) AND anon_17.pseudonym = anon_7.pseudonym
                AND anon_7.kind = 'NATURAL_PERSON' AND 1 = 1)) THEN anon_7.pseudonym || ':1;' ELSE '' END) AS json_array_3
      FROM (
        SELECT anon_18.id AS id, anon_18.at AS at, anon_18.role AS role, anon_18.unit_id AS unit_id, anon_18.purpose AS purpose,
            anon_18.decision AS decision, anon_18.pseudonym AS pseudonym, anon_18.asked_by_key AS asked_by_key,
            anon_18.field_classes AS field_classes, anon_18.disclosed AS disclosed, anon_18.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_18.sort_key DESC, anon_18.id DESC) AS rn, (
          SELECT json_array(json_object('name', anon_19.name), '' || '') AS json_array_4
          FROM (
            SELECT anon_20.id AS id, anon_20.code AS code, anon_20.name AS name, anon_20.kind AS kind, anon_20.region_code AS region_code,
                anon_20.jurisdiction AS jurisdiction, anon_20.is_provider AS is_provider, anon_20.status AS status,
                anon_20.country AS country, anon_20.export_basis AS export_basis
            FROM (
              SELECT unit_2.id AS id, unit_2.code AS code, unit_2.name AS name, unit_2.kind AS kind, unit_2.region_code AS region_code,
                  unit_2.jurisdiction AS jurisdiction, unit_2.is_provider AS is_provider, unit_2.status AS status,
                  unit_2.country AS country, unit_2.export_basis AS export_basis
              FROM unit AS unit_2
              WHERE 1 = 1 AND unit_2.id = anon_18.unit_id
              LIMIT 1 OFFSET 0) AS anon_20
            LIMIT -1 OFFSET 0) AS anon_19) AS x0
        FROM (
          SELECT anon_21.id AS id, anon_21.at AS at, anon_21.role AS role, anon_21.unit_id AS unit_id, anon_21.purpose AS purpose,
              anon_21.decision AS decision, anon_21.pseudonym AS pseudonym, anon_21.asked_by_key AS asked_by_key,
              anon_21.field_classes AS field_classes, anon_21.disclosed AS disclosed, anon_21.at AS sort_key
          FROM (
            SELECT query_log_subject.entry_id AS id, query_log.at AS at, query_log.role AS role, query_log.unit_id AS unit_id,
                query_log.purpose AS purpose, query_log.decision AS decision, query_log_subject.pseudonym AS pseudonym,
                query_log_subject.asked_by_key AS asked_by_key, query_log_subject.field_classes AS field_classes,
                query_log_subject.disclosed AS disclosed
            FROM query_log_subject JOIN query_log ON query_log.id = query_log_subject.entry_id) AS anon_21
          WHERE anon_21.pseudonym = ? AND (anon_21.role NOT IN ('TIP_OFFICER', 'AUDITOR')) AND anon_21.pseudonym = anon_7.pseudonym
              AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY anon_21.at DESC, anon_21.id DESC
          LIMIT 20 OFFSET 0) AS anon_18
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_16) AS x1
    FROM (
      SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
          subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
          subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
          subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
          subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
          subject_1.listed_number AS listed_number
      FROM subject AS subject_1
      WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_3
              WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?,
                  0) = 1 OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND coalesce(record_3.notice_served_on <= ?, 0) = 0 AND record_3.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1)
                  AND list_entry_3.subject_id != ?) )) OR subject_1.id = ?) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?,
                  0) = 1 OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND coalesce(record_4.notice_served_on <= ?, 0) = 0 AND record_4.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)
                  AND list_entry_4.subject_id != ?) )) OR subject_1.id = ?)) AND subject_1.identity_key = ? AND subject_1.name = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
