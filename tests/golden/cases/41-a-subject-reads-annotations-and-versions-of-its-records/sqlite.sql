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
          LIMIT -1 OFFSET 0) AS anon_4))) || '' AS anon_2
  FROM bearer
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR (EXISTS (
        SELECT *
        FROM unit
        WHERE unit.id = bearer.unit_id AND unit.status = 'ACTIVE')))) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_6.x0,
      '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_6.x1, '$[0]'))))
      ELSE NULL END) AS j, '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT *
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL
              OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1 OR record_1.state = 'ARCHIVED'
              OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND coalesce(record_1.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
          SELECT *
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1))))) THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT *
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL
              OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED'
              OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND coalesce(record_2.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
          SELECT *
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1))))) THEN anon_6.pseudonym || ':3;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array(json(anon_8.j), anon_8.d) AS json_array_1
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_9.openness = 'OPEN'
            AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
            AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1 OR anon_9.subject_id = ?)
            THEN anon_9.title ELSE NULL END, 'endedOn', CASE WHEN (anon_9.subject_id = ?) THEN anon_9.ended_on ELSE NULL END,
            'submittedAt', CASE WHEN (anon_9.subject_id = ?) THEN strftime('%Y-%m-%dT%H:%M:%S+08:00', anon_9.submitted_at, '+8 hours')
            ELSE NULL END, 'annotations', json(json(json_extract(anon_9.x0, '$[0]'))), 'versions', json(CASE WHEN (anon_9.subject_id = ?)
            THEN json(json(json_extract(anon_9.x1, '$[0]'))) ELSE NULL END))) FILTER (WHERE anon_9.rn <= 20))) AS j,
            coalesce(group_concat(CASE WHEN (anon_9.rn <= 20) THEN '' || CASE WHEN (NOT (anon_9.openness = 'OPEN'
            AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
            AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?) AND anon_9.state != 'DELETED'
            AND NOT (coalesce(anon_9.disclosure_until < ?, 0) = 1 OR anon_9.state = 'ARCHIVED') AND NOT (anon_9.record_class = 'NEGATIVE'
            AND coalesce(anon_9.notice_served_on <= ?, 0) = 0) AND anon_9.state != 'REVOKED') OR (anon_9.openness = 'OPEN'
            AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
            AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1 OR anon_9.subject_id = ?)
            AND NOT (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE'
            AND anon_9.state = 'ACTIVE' AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1)
            OR anon_9.subject_id = ?) THEN (
              SELECT subject_1.pseudonym
              FROM subject AS subject_1
              WHERE subject_1.id = anon_9.subject_id) || ':0;' ELSE '' END || coalesce(json_extract(anon_9.x0, '$[1]'),
                  '') || coalesce(json_extract(anon_9.x1, '$[1]'), '') ELSE '' END, ''), '') || '' AS d
        FROM (
          SELECT anon_10.id AS id, anon_10.subject_id AS subject_id, anon_10.category AS category, anon_10.record_class AS record_class,
              anon_10.catalogue_item_id AS catalogue_item_id, anon_10.provider_id AS provider_id, anon_10.provider_key AS provider_key,
              anon_10.jurisdiction AS jurisdiction, anon_10.region_code AS region_code, anon_10.openness AS openness,
              anon_10.openness_basis AS openness_basis, anon_10.openness_reference AS openness_reference,
              anon_10.confidentiality AS confidentiality, anon_10.screened AS screened, anon_10.title AS title,
              anon_10.document_number AS document_number, anon_10.content AS content, anon_10.content_digest AS content_digest,
              anon_10.decided_on AS decided_on, anon_10.ended_on AS ended_on, anon_10.ended_on_source AS ended_on_source,
              anon_10.notice_served_on AS notice_served_on, anon_10.publicity_until AS publicity_until,
              anon_10.disclosure_until AS disclosure_until, anon_10.state AS state, anon_10.disputed_since AS disputed_since,
              anon_10.repaired_on AS repaired_on, anon_10.under_review_since AS under_review_since, anon_10.version AS version,
              anon_10.submitted_at AS submitted_at, anon_10.sort_key AS sort_key, anon_10.rn AS rn, anon_10.found AS found, (
            SELECT json_array(json(anon_11.j), anon_11.d) AS json_array_2
            FROM (
              SELECT json(json_group_array(json(anon_12.mark)) FILTER (WHERE 1 = 1)) AS j, '' AS d
              FROM (
                SELECT 0 AS place, json_object('kind', 'DISPUTED', 'since', anon_10.disputed_since, 'article', 'IM-2018 §38') AS mark
                WHERE anon_10.disputed_since IS NOT NULL
                UNION ALL
                SELECT 1 AS place, json_object('kind', 'REPAIRED', 'since', anon_10.repaired_on, 'article', 'IM-2018 §37') AS mark
                WHERE anon_10.repaired_on IS NOT NULL
                UNION ALL
                SELECT 2 AS place, json_object('kind', 'UNDER_REVIEW', 'since', anon_10.under_review_since, 'article',
                    'IM-2018 §39') AS mark
                WHERE anon_10.under_review_since IS NOT NULL) AS anon_12) AS anon_11) AS x0, (
            SELECT json_array(json(anon_13.j), anon_13.d) AS json_array_3
            FROM (
              SELECT json(json_group_array(json_object('number', anon_14.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
                  anon_14.changed_at, '+8 hours'), 'reason', anon_14.reason)) FILTER (WHERE 1 = 1)) AS j, '' AS d
              FROM (
                SELECT anon_15.record_id AS record_id, anon_15.version AS version, anon_15.changed_at AS changed_at,
                    anon_15.reason AS reason, anon_15.changed_by AS changed_by, anon_15.content_digest AS content_digest,
                    anon_15.snapshot AS snapshot, anon_15.rn AS rn
                FROM (
                  SELECT anon_16.record_id AS record_id, anon_16.version AS version, anon_16.changed_at AS changed_at,
                      anon_16.reason AS reason, anon_16.changed_by AS changed_by, anon_16.content_digest AS content_digest,
                      anon_16.snapshot AS snapshot, row_number() OVER (ORDER BY anon_16.version) AS rn
                  FROM (
                    SELECT record_version_1.record_id AS record_id, record_version_1.version AS version,
                        record_version_1.changed_at AS changed_at, record_version_1.reason AS reason,
                        record_version_1.changed_by AS changed_by, record_version_1.content_digest AS content_digest,
                        record_version_1.snapshot AS snapshot
                    FROM record_version AS record_version_1
                    WHERE record_version_1.record_id = anon_10.id
                    ORDER BY record_version_1.version
                    LIMIT 100 OFFSET 0) AS anon_16) AS anon_15
                ORDER BY anon_15.rn
                LIMIT -1 OFFSET 0) AS anon_14) AS anon_13) AS x1
          FROM (
            SELECT anon_17.id AS id, anon_17.subject_id AS subject_id, anon_17.category AS category, anon_17.record_class AS record_class,
                anon_17.catalogue_item_id AS catalogue_item_id, anon_17.provider_id AS provider_id, anon_17.provider_key AS provider_key,
                anon_17.jurisdiction AS jurisdiction, anon_17.region_code AS region_code, anon_17.openness AS openness,
                anon_17.openness_basis AS openness_basis, anon_17.openness_reference AS openness_reference,
                anon_17.confidentiality AS confidentiality, anon_17.screened AS screened, anon_17.title AS title,
                anon_17.document_number AS document_number, anon_17.content AS content, anon_17.content_digest AS content_digest,
                anon_17.decided_on AS decided_on, anon_17.ended_on AS ended_on, anon_17.ended_on_source AS ended_on_source,
                anon_17.notice_served_on AS notice_served_on, anon_17.publicity_until AS publicity_until,
                anon_17.disclosure_until AS disclosure_until, anon_17.state AS state, anon_17.disputed_since AS disputed_since,
                anon_17.repaired_on AS repaired_on, anon_17.under_review_since AS under_review_since, anon_17.version AS version,
                anon_17.submitted_at AS submitted_at, anon_17.sort_key AS sort_key, row_number() OVER (ORDER BY anon_17.sort_key DESC,
                anon_17.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT record_3.id AS id, record_3.subject_id AS subject_id, record_3.category AS category,
                  record_3.record_class AS record_class, record_3.catalogue_item_id AS catalogue_item_id,
                  record_3.provider_id AS provider_id, record_3.provider_key AS provider_key, record_3.jurisdiction AS jurisdiction,
                  record_3.region_code AS region_code, record_3.openness AS openness, record_3.openness_basis AS openness_basis,
                  record_3.openness_reference AS openness_reference, record_3.confidentiality AS confidentiality,
                  record_3.screened AS screened, record_3.title AS title, record_3.document_number AS document_number,
                  record_3.content AS content, record_3.content_digest AS content_digest, record_3.decided_on AS decided_on,
                  record_3.ended_on AS ended_on, record_3.ended_on_source AS ended_on_source,
                  record_3.notice_served_on AS notice_served_on, record_3.publicity_until AS publicity_until,
                  record_3.disclosure_until AS disclosure_until, record_3.state AS state, record_3.disputed_since AS disputed_since,
                  record_3.repaired_on AS repaired_on, record_3.under_review_since AS under_review_since, record_3.version AS version,
                  record_3.submitted_at AS submitted_at, record_3.decided_on AS sort_key
              FROM record AS record_3
              WHERE (record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
                  AND record_3.state = 'ACTIVE' AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?)
                  OR record_3.subject_id = ?) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                  OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?,
                  0) = 0 AND record_3.subject_id != ?) AND record_3.state != 'REVOKED' AND record_3.record_class = 'NEGATIVE'
                  AND record_3.decided_on >= ? AND record_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
              ORDER BY record_3.decided_on DESC, record_3.id DESC
              LIMIT 20 OFFSET 0) AS anon_17) AS anon_10
          ORDER BY anon_10.rn
          LIMIT -1 OFFSET 0) AS anon_9) AS anon_8) AS x0, (
      SELECT json_array(json(anon_18.j), anon_18.d) AS json_array_4
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_19.openness = 'OPEN'
            AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE'
            AND (anon_19.publicity_until IS NULL OR anon_19.publicity_until >= ?) AND anon_19.screened IS 1 OR anon_19.subject_id = ?)
            THEN anon_19.title ELSE NULL END, 'endedOn', CASE WHEN (anon_19.subject_id = ?) THEN anon_19.ended_on ELSE NULL END,
            'submittedAt', CASE WHEN (anon_19.subject_id = ?) THEN strftime('%Y-%m-%dT%H:%M:%S+08:00', anon_19.submitted_at, '+8 hours')
            ELSE NULL END, 'annotations', json(json(json_extract(anon_19.x0, '$[0]'))), 'versions', json(CASE WHEN (anon_19.subject_id = ?)
            THEN json(json(json_extract(anon_19.x1, '$[0]'))) ELSE NULL END))) FILTER (WHERE anon_19.rn <= 20))) AS j,
            coalesce(group_concat(CASE WHEN (anon_19.rn <= 20) THEN '' || CASE WHEN (NOT (anon_19.openness = 'OPEN'
            AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE'
            AND (anon_19.publicity_until IS NULL OR anon_19.publicity_until >= ?) AND anon_19.state != 'DELETED'
            AND NOT (coalesce(anon_19.disclosure_until < ?, 0) = 1 OR anon_19.state = 'ARCHIVED')
            AND NOT (anon_19.record_class = 'NEGATIVE' AND coalesce(anon_19.notice_served_on <= ?, 0) = 0) AND anon_19.state != 'REVOKED')
            OR (anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE'
            AND anon_19.state = 'ACTIVE' AND (anon_19.publicity_until IS NULL OR anon_19.publicity_until >= ?) AND anon_19.screened IS 1
            OR anon_19.subject_id = ?) AND NOT (anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL
            AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE' AND (anon_19.publicity_until IS NULL
            OR anon_19.publicity_until >= ?) AND anon_19.screened IS 1) OR anon_19.subject_id = ?) THEN (
              SELECT subject_2.pseudonym
              FROM subject AS subject_2
              WHERE subject_2.id = anon_19.subject_id) || ':0;' ELSE '' END || coalesce(json_extract(anon_19.x0, '$[1]'),
                  '') || coalesce(json_extract(anon_19.x1, '$[1]'), '') ELSE '' END, ''), '') || '' AS d
        FROM (
          SELECT anon_20.id AS id, anon_20.subject_id AS subject_id, anon_20.category AS category, anon_20.record_class AS record_class,
              anon_20.catalogue_item_id AS catalogue_item_id, anon_20.provider_id AS provider_id, anon_20.provider_key AS provider_key,
              anon_20.jurisdiction AS jurisdiction, anon_20.region_code AS region_code, anon_20.openness AS openness,
              anon_20.openness_basis AS openness_basis, anon_20.openness_reference AS openness_reference,
              anon_20.confidentiality AS confidentiality, anon_20.screened AS screened, anon_20.title AS title,
              anon_20.document_number AS document_number, anon_20.content AS content, anon_20.content_digest AS content_digest,
              anon_20.decided_on AS decided_on, anon_20.ended_on AS ended_on, anon_20.ended_on_source AS ended_on_source,
              anon_20.notice_served_on AS notice_served_on, anon_20.publicity_until AS publicity_until,
              anon_20.disclosure_until AS disclosure_until, anon_20.state AS state, anon_20.disputed_since AS disputed_since,
              anon_20.repaired_on AS repaired_on, anon_20.under_review_since AS under_review_since, anon_20.version AS version,
              anon_20.submitted_at AS submitted_at, anon_20.sort_key AS sort_key, anon_20.rn AS rn, anon_20.found AS found, (
            SELECT json_array(json(anon_21.j), anon_21.d) AS json_array_5
            FROM (
              SELECT json(json_group_array(json(anon_22.mark)) FILTER (WHERE 1 = 1)) AS j, '' AS d
              FROM (
                SELECT 0 AS place, json_object('kind', 'DISPUTED', 'since', anon_20.disputed_since, 'article', 'IM-2018 §38') AS mark
                WHERE anon_20.disputed_since IS NOT NULL
                UNION ALL
                SELECT 1 AS place, json_object('kind', 'REPAIRED', 'since', anon_20.repaired_on, 'article', 'IM-2018 §37') AS mark
                WHERE anon_20.repaired_on IS NOT NULL
                UNION ALL
                SELECT 2 AS place, json_object('kind', 'UNDER_REVIEW', 'since', anon_20.under_review_since, 'article',
                    'IM-2018 §39') AS mark
                WHERE anon_20.under_review_since IS NOT NULL) AS anon_22) AS anon_21) AS x0, (
            SELECT json_array(json(anon_23.j), anon_23.d) AS json_array_6
            FROM (
              SELECT json(json_group_array(json_object('number', anon_24.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
                  anon_24.changed_at, '+8 hours'), 'reason', anon_24.reason)) FILTER (WHERE 1 = 1)) AS j, '' AS d
              FROM (
                SELECT anon_25.record_id AS record_id, anon_25.version AS version, anon_25.changed_at AS changed_at,
                    anon_25.reason AS reason, anon_25.changed_by AS changed_by, anon_25.content_digest AS content_digest,
                    anon_25.snapshot AS snapshot, anon_25.rn AS rn
                FROM (
                  SELECT anon_26.record_id AS record_id, anon_26.version AS version, anon_26.changed_at AS changed_at,
                      anon_26.reason AS reason, anon_26.changed_by AS changed_by, anon_26.content_digest AS content_digest,
                      anon_26.snapshot AS snapshot, row_number() OVER (ORDER BY anon_26.version) AS rn
                  FROM (
                    SELECT record_version_2.record_id AS record_id, record_version_2.version AS version,
                        record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
                        record_version_2.changed_by AS changed_by, record_version_2.content_digest AS content_digest,
                        record_version_2.snapshot AS snapshot
                    FROM record_version AS record_version_2
                    WHERE record_version_2.record_id = anon_20.id
                    ORDER BY record_version_2.version
                    LIMIT 100 OFFSET 0) AS anon_26) AS anon_25
                ORDER BY anon_25.rn
                LIMIT -1 OFFSET 0) AS anon_24) AS anon_23) AS x1
          FROM (
            SELECT anon_27.id AS id, anon_27.subject_id AS subject_id, anon_27.category AS category, anon_27.record_class AS record_class,
                anon_27.catalogue_item_id AS catalogue_item_id, anon_27.provider_id AS provider_id, anon_27.provider_key AS provider_key,
                anon_27.jurisdiction AS jurisdiction, anon_27.region_code AS region_code, anon_27.openness AS openness,
                anon_27.openness_basis AS openness_basis, anon_27.openness_reference AS openness_reference,
                anon_27.confidentiality AS confidentiality, anon_27.screened AS screened, anon_27.title AS title,
                anon_27.document_number AS document_number, anon_27.content AS content, anon_27.content_digest AS content_digest,
                anon_27.decided_on AS decided_on, anon_27.ended_on AS ended_on, anon_27.ended_on_source AS ended_on_source,
                anon_27.notice_served_on AS notice_served_on, anon_27.publicity_until AS publicity_until,
                anon_27.disclosure_until AS disclosure_until, anon_27.state AS state, anon_27.disputed_since AS disputed_since,
                anon_27.repaired_on AS repaired_on, anon_27.under_review_since AS under_review_since, anon_27.version AS version,
                anon_27.submitted_at AS submitted_at, anon_27.sort_key AS sort_key, row_number() OVER (ORDER BY anon_27.sort_key DESC,
                anon_27.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT record_4.id AS id, record_4.subject_id AS subject_id, record_4.category AS category,
                  record_4.record_class AS record_class, record_4.catalogue_item_id AS catalogue_item_id,
                  record_4.provider_id AS provider_id, record_4.provider_key AS provider_key, record_4.jurisdiction AS jurisdiction,
                  record_4.region_code AS region_code, record_4.openness AS openness, record_4.openness_basis AS openness_basis,
                  record_4.openness_reference AS openness_reference, record_4.confidentiality AS confidentiality,
                  record_4.screened AS screened, record_4.title AS title, record_4.document_number AS document_number,
                  record_4.content AS content, record_4.content_digest AS content_digest, record_4.decided_on AS decided_on,
                  record_4.ended_on AS ended_on, record_4.ended_on_source AS ended_on_source,
                  record_4.notice_served_on AS notice_served_on, record_4.publicity_until AS publicity_until,
                  record_4.disclosure_until AS disclosure_until, record_4.state AS state, record_4.disputed_since AS disputed_since,
                  record_4.repaired_on AS repaired_on, record_4.under_review_since AS under_review_since, record_4.version AS version,
                  record_4.submitted_at AS submitted_at, record_4.decided_on AS sort_key
              FROM record AS record_4
              WHERE (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                  AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?)
                  OR record_4.subject_id = ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                  OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?,
                  0) = 0 AND record_4.subject_id != ?) AND record_4.state != 'REVOKED' AND record_4.record_class = 'NEGATIVE'
                  AND record_4.decided_on >= ? AND record_4.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
              ORDER BY record_4.decided_on DESC, record_4.id DESC
              LIMIT 20 OFFSET 0) AS anon_27) AS anon_20
          ORDER BY anon_20.rn
          LIMIT -1 OFFSET 0) AS anon_19) AS anon_18) AS x1
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number
      FROM subject AS subject_3
      WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
              SELECT *
              FROM record AS record_5
              WHERE record_5.subject_id = subject_3.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.publicity_until IS NULL
                  OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1 OR record_5.state = 'ARCHIVED'
                  OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                  AND coalesce(record_5.notice_served_on <= ?, 0) = 0 AND record_5.subject_id != ?))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1)))
                  OR subject_3.id = ?) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM record AS record_6
              WHERE record_6.subject_id = subject_3.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.publicity_until IS NULL
                  OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1 OR record_6.state = 'ARCHIVED'
                  OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND coalesce(record_6.notice_served_on <= ?, 0) = 0 AND record_6.subject_id != ?))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)))
                  OR subject_3.id = ?)) AND subject_3.id = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
