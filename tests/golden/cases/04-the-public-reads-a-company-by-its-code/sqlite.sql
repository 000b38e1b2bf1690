SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name', anon_3.name, 'status',
      anon_3.status, 'negative', json(json(json_extract(anon_3.x0, '$[0]'))), 'records', json(json(json_extract(anon_3.x1, '$[0]'))),
      'listEntries', json(json(json_extract(anon_3.x2, '$[0]')))) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_object('__typename',
      'Person', 'name', anon_3.name, 'status', anon_3.status, 'negative', json(json(json_extract(anon_3.x3, '$[0]'))), 'records',
      json(json(json_extract(anon_3.x4, '$[0]'))), 'listEntries', json(json(json_extract(anon_3.x5, '$[0]')))) ELSE NULL END) AS j,
      '' || coalesce(json_extract(anon_3.x0, '$[1]'), '') || coalesce(json_extract(anon_3.x1, '$[1]'),
      '') || coalesce(json_extract(anon_3.x2, '$[1]'), '') || coalesce(json_extract(anon_3.x3, '$[1]'),
      '') || coalesce(json_extract(anon_3.x4, '$[1]'), '') || coalesce(json_extract(anon_3.x5, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.identity_key AS identity_key, anon_4.pseudonym AS pseudonym, anon_4.kind AS kind, anon_4.name AS name,
        anon_4.name_bigrams AS name_bigrams, anon_4.code AS code, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.status AS status, anon_4.sole_trader AS sole_trader,
        anon_4.legal_representative AS legal_representative, anon_4.registered_on AS registered_on, anon_4.document_type AS document_type,
        anon_4.masked_number AS masked_number, anon_4.listed_number AS listed_number, (
      SELECT json_array(json(anon_5.j), anon_5.d) AS json_array_1
      FROM (
        SELECT (
          SELECT count(*) AS count_1
          FROM record AS record_1
          WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
              AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?)
              AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1 OR record_1.state = 'ARCHIVED')
              AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0)
              AND record_1.state != 'REVOKED' AND record_1.record_class = 'NEGATIVE' AND record_1.subject_id = anon_4.id
              AND anon_4.kind != 'NATURAL_PERSON') AS j, '' AS d) AS anon_5) AS x0, (
      SELECT json_array(json(anon_6.j), anon_6.d) AS json_array_2
      FROM (
        SELECT json_object('totalCount', (
            SELECT count(*) AS count_2
            FROM record AS record_2
            WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
                AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?)
                AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED')
                AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0)
                AND record_2.state != 'REVOKED' AND record_2.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'), 'nodes',
                json(json_group_array(json_object('title', CASE WHEN (anon_7.openness = 'OPEN' AND anon_7.openness_basis IS NOT NULL
                AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE' AND (anon_7.publicity_until IS NULL
                OR anon_7.publicity_until >= ?) AND anon_7.screened IS 1) THEN anon_7.title ELSE NULL END, 'category', anon_7.category,
                'openness', anon_7.openness, 'opennessBasis', anon_7.openness_basis, 'decidedOn', anon_7.decided_on, 'publicityUntil',
                anon_7.publicity_until, 'disclosureUntil', CASE WHEN 0 THEN anon_7.disclosure_until ELSE NULL END, 'flags',
                json_object('disputed', json(CASE WHEN anon_7.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'repaired',
                json(CASE WHEN anon_7.repaired_on IS NOT NULL THEN 'true' ELSE 'false' END), 'underReview',
                json(CASE WHEN anon_7.under_review_since IS NOT NULL THEN 'true'
                ELSE 'false' END)))) FILTER (WHERE anon_7.rn <= 20))) AS j, coalesce(group_concat(CASE WHEN (anon_7.rn <= 20) THEN ''
                ELSE '' END, ''), '') || '' AS d
        FROM (
          SELECT anon_8.id AS id, anon_8.subject_id AS subject_id, anon_8.category AS category, anon_8.record_class AS record_class,
              anon_8.catalogue_item_id AS catalogue_item_id, anon_8.provider_id AS provider_id, anon_8.provider_key AS provider_key,
              anon_8.jurisdiction AS jurisdiction, anon_8.region_code AS region_code, anon_8.openness AS openness,
              anon_8.openness_basis AS openness_basis, anon_8.openness_reference AS openness_reference,
              anon_8.confidentiality AS confidentiality, anon_8.screened AS screened, anon_8.title AS title,
              anon_8.document_number AS document_number, anon_8.content AS content, anon_8.content_digest AS content_digest,
              anon_8.decided_on AS decided_on, anon_8.ended_on AS ended_on, anon_8.ended_on_source AS ended_on_source,
              anon_8.notice_served_on AS notice_served_on, anon_8.publicity_until AS publicity_until,
              anon_8.disclosure_until AS disclosure_until, anon_8.state AS state, anon_8.disputed_since AS disputed_since,
              anon_8.repaired_on AS repaired_on, anon_8.under_review_since AS under_review_since, anon_8.version AS version,
              anon_8.submitted_at AS submitted_at, anon_8.sort_key AS sort_key, anon_8.rn AS rn, anon_8.found AS found
          FROM (
            SELECT anon_9.id AS id, anon_9.subject_id AS subject_id, anon_9.category AS category, anon_9.record_class AS record_class,
                anon_9.catalogue_item_id AS catalogue_item_id, anon_9.provider_id AS provider_id, anon_9.provider_key AS provider_key,
                anon_9.jurisdiction AS jurisdiction, anon_9.region_code AS region_code, anon_9.openness AS openness,
                anon_9.openness_basis AS openness_basis, anon_9.openness_reference AS openness_reference,
                anon_9.confidentiality AS confidentiality, anon_9.screened AS screened, anon_9.title AS title,
                anon_9.document_number AS document_number, anon_9.content AS content, anon_9.content_digest AS content_digest,
                anon_9.decided_on AS decided_on, anon_9.ended_on AS ended_on, anon_9.ended_on_source AS ended_on_source,
                anon_9.notice_served_on AS notice_served_on, anon_9.publicity_until AS publicity_until,
                anon_9.disclosure_until AS disclosure_until, anon_9.state AS state, anon_9.disputed_since AS disputed_since,
                anon_9.repaired_on AS repaired_on, anon_9.under_review_since AS under_review_since, anon_9.version AS version,
                anon_9.submitted_at AS submitted_at, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
                anon_9.id DESC) AS rn, count(*) OVER () AS found
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
              WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
                  AND record_3.state = 'ACTIVE' AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?)
                  AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED')
                  AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0)
                  AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
              ORDER BY record_3.decided_on DESC, record_3.id DESC
              LIMIT 20 OFFSET 0) AS anon_9) AS anon_8
          ORDER BY anon_8.rn
          LIMIT -1 OFFSET 0) AS anon_7) AS anon_6) AS x1, (
      SELECT json_array(json(anon_10.j), anon_10.d) AS json_array_3
      FROM (
        SELECT json(json_group_array(json_object('state', anon_11.state, 'grounds', CASE WHEN (anon_11.openness = 'OPEN'
            AND anon_11.openness_basis IS NOT NULL AND anon_11.state = 'PUBLISHED' AND coalesce(anon_11.published_on <= ?, 0) = 1
            AND (anon_11.publicity_until IS NULL OR anon_11.publicity_until >= ?) AND anon_11.screened IS 1) THEN anon_11.grounds
            ELSE NULL END, 'disputed', json(CASE WHEN anon_11.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'list',
            json(json(json_extract(anon_11.x0, '$[0]'))))) FILTER (WHERE 1 = 1)) AS j,
            coalesce(group_concat('' || coalesce(json_extract(anon_11.x0, '$[1]'), ''), ''), '') AS d
        FROM (
          SELECT anon_12.id AS id, anon_12.list_id AS list_id, anon_12.subject_id AS subject_id, anon_12.state AS state,
              anon_12.behaviour AS behaviour, anon_12.grounds AS grounds, anon_12.screened AS screened,
              anon_12.basis_document AS basis_document, anon_12.determining_unit_id AS determining_unit_id,
              anon_12.region_code AS region_code, anon_12.openness AS openness, anon_12.openness_basis AS openness_basis,
              anon_12.decided_on AS decided_on, anon_12.published_on AS published_on, anon_12.publicity_until AS publicity_until,
              anon_12.removed_on AS removed_on, anon_12.disputed_since AS disputed_since, anon_12.rn AS rn, (
            SELECT json_array(json(anon_13.j), anon_13.d) AS json_array_4
            FROM (
              SELECT json_object('name', anon_14.name) AS j, '' AS d
              FROM (
                SELECT anon_15.id AS id, anon_15."key" AS "key", anon_15.name AS name, anon_15.type AS type,
                    anon_15.authority AS authority, anon_15.region_code AS region_code, anon_15.jurisdiction AS jurisdiction,
                    anon_15.legal_basis AS legal_basis, anon_15.number_exception AS number_exception
                FROM (
                  SELECT credit_list_1.id AS id, credit_list_1."key" AS "key", credit_list_1.name AS name, credit_list_1.type AS type,
                      credit_list_1.authority AS authority, credit_list_1.region_code AS region_code,
                      credit_list_1.jurisdiction AS jurisdiction, credit_list_1.legal_basis AS legal_basis,
                      credit_list_1.number_exception AS number_exception
                  FROM credit_list AS credit_list_1
                  WHERE 1 = 1 AND credit_list_1.id = anon_12.list_id
                  LIMIT 1 OFFSET 0) AS anon_15
                LIMIT -1 OFFSET 0) AS anon_14) AS anon_13) AS x0
          FROM (
            SELECT anon_16.id AS id, anon_16.list_id AS list_id, anon_16.subject_id AS subject_id, anon_16.state AS state,
                anon_16.behaviour AS behaviour, anon_16.grounds AS grounds, anon_16.screened AS screened,
                anon_16.basis_document AS basis_document, anon_16.determining_unit_id AS determining_unit_id,
                anon_16.region_code AS region_code, anon_16.openness AS openness, anon_16.openness_basis AS openness_basis,
                anon_16.decided_on AS decided_on, anon_16.published_on AS published_on, anon_16.publicity_until AS publicity_until,
                anon_16.removed_on AS removed_on, anon_16.disputed_since AS disputed_since,
                row_number() OVER (ORDER BY anon_16.decided_on DESC, anon_16.id DESC) AS rn
            FROM (
              SELECT list_entry_1.id AS id, list_entry_1.list_id AS list_id, list_entry_1.subject_id AS subject_id,
                  list_entry_1.state AS state, list_entry_1.behaviour AS behaviour, list_entry_1.grounds AS grounds,
                  list_entry_1.screened AS screened, list_entry_1.basis_document AS basis_document,
                  list_entry_1.determining_unit_id AS determining_unit_id, list_entry_1.region_code AS region_code,
                  list_entry_1.openness AS openness, list_entry_1.openness_basis AS openness_basis, list_entry_1.decided_on AS decided_on,
                  list_entry_1.published_on AS published_on, list_entry_1.publicity_until AS publicity_until,
                  list_entry_1.removed_on AS removed_on, list_entry_1.disputed_since AS disputed_since
              FROM list_entry AS list_entry_1
              WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                  AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                  OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) AND list_entry_1.subject_id = anon_4.id
                  AND anon_4.kind != 'NATURAL_PERSON'
              ORDER BY list_entry_1.decided_on DESC, list_entry_1.id DESC
              LIMIT 100 OFFSET 0) AS anon_16) AS anon_12
          ORDER BY anon_12.rn
          LIMIT -1 OFFSET 0) AS anon_11) AS anon_10) AS x2, (
      SELECT json_array(json(anon_17.j), anon_17.d) AS json_array_5
      FROM (
        SELECT (
          SELECT count(*) AS count_3
          FROM record AS record_4
          WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
              AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?)
              AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
              AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0)
              AND record_4.state != 'REVOKED' AND record_4.record_class = 'NEGATIVE' AND record_4.subject_id = anon_4.id
              AND anon_4.kind = 'NATURAL_PERSON') AS j, '' AS d) AS anon_17) AS x3, (
      SELECT json_array(json(anon_18.j), anon_18.d) AS json_array_6
      FROM (
        SELECT json_object('totalCount', (
            SELECT count(*) AS count_4
            FROM record AS record_5
            WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
                AND record_5.state = 'ACTIVE' AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?)
                AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1 OR record_5.state = 'ARCHIVED')
                AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?, 0) = 0)
                AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'), 'nodes',
                json(json_group_array(json_object('title', CASE WHEN (anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL
                AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE' AND (anon_19.publicity_until IS NULL
                OR anon_19.publicity_until >= ?) AND anon_19.screened IS 1) THEN anon_19.title ELSE NULL END, 'category', anon_19.category,
                'openness', anon_19.openness, 'opennessBasis', anon_19.openness_basis, 'decidedOn', anon_19.decided_on, 'publicityUntil',
                anon_19.publicity_until, 'disclosureUntil', CASE WHEN 0 THEN anon_19.disclosure_until ELSE NULL END, 'flags',
                json_object('disputed', json(CASE WHEN anon_19.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'repaired',
                json(CASE WHEN anon_19.repaired_on IS NOT NULL THEN 'true' ELSE 'false' END), 'underReview',
                json(CASE WHEN anon_19.under_review_since IS NOT NULL THEN 'true'
                ELSE 'false' END)))) FILTER (WHERE anon_19.rn <= 20))) AS j, coalesce(group_concat(CASE WHEN (anon_19.rn <= 20) THEN ''
                ELSE '' END, ''), '') || '' AS d
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
              anon_20.submitted_at AS submitted_at, anon_20.sort_key AS sort_key, anon_20.rn AS rn, anon_20.found AS found
          FROM (
            SELECT anon_21.id AS id, anon_21.subject_id AS subject_id, anon_21.category AS category, anon_21.record_class AS record_class,
                anon_21.catalogue_item_id AS catalogue_item_id, anon_21.provider_id AS provider_id, anon_21.provider_key AS provider_key,
                anon_21.jurisdiction AS jurisdiction, anon_21.region_code AS region_code, anon_21.openness AS openness,
                anon_21.openness_basis AS openness_basis, anon_21.openness_reference AS openness_reference,
                anon_21.confidentiality AS confidentiality, anon_21.screened AS screened, anon_21.title AS title,
                anon_21.document_number AS document_number, anon_21.content AS content, anon_21.content_digest AS content_digest,
                anon_21.decided_on AS decided_on, anon_21.ended_on AS ended_on, anon_21.ended_on_source AS ended_on_source,
                anon_21.notice_served_on AS notice_served_on, anon_21.publicity_until AS publicity_until,
                anon_21.disclosure_until AS disclosure_until, anon_21.state AS state, anon_21.disputed_since AS disputed_since,
                anon_21.repaired_on AS repaired_on, anon_21.under_review_since AS under_review_since, anon_21.version AS version,
                anon_21.submitted_at AS submitted_at, anon_21.sort_key AS sort_key, row_number() OVER (ORDER BY anon_21.sort_key DESC,
                anon_21.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT record_6.id AS id, record_6.subject_id AS subject_id, record_6.category AS category,
                  record_6.record_class AS record_class, record_6.catalogue_item_id AS catalogue_item_id,
                  record_6.provider_id AS provider_id, record_6.provider_key AS provider_key, record_6.jurisdiction AS jurisdiction,
                  record_6.region_code AS region_code, record_6.openness AS openness, record_6.openness_basis AS openness_basis,
                  record_6.openness_reference AS openness_reference, record_6.confidentiality AS confidentiality,
                  record_6.screened AS screened, record_6.title AS title, record_6.document_number AS document_number,
                  record_6.content AS content, record_6.content_digest AS content_digest, record_6.decided_on AS decided_on,
                  record_6.ended_on AS ended_on, record_6.ended_on_source AS ended_on_source,
                  record_6.notice_served_on AS notice_served_on, record_6.publicity_until AS publicity_until,
                  record_6.disclosure_until AS disclosure_until, record_6.state AS state, record_6.disputed_since AS disputed_since,
                  record_6.repaired_on AS repaired_on, record_6.under_review_since AS under_review_since, record_6.version AS version,
                  record_6.submitted_at AS submitted_at, record_6.decided_on AS sort_key
              FROM record AS record_6
              WHERE record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
                  AND record_6.state = 'ACTIVE' AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?)
                  AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1 OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?, 0) = 0)
                  AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
              ORDER BY record_6.decided_on DESC, record_6.id DESC
              LIMIT 20 OFFSET 0) AS anon_21) AS anon_20
          ORDER BY anon_20.rn
          LIMIT -1 OFFSET 0) AS anon_19) AS anon_18) AS x4, (
      SELECT json_array(json(anon_22.j), anon_22.d) AS json_array_7
      FROM (
        SELECT json(json_group_array(json_object('state', anon_23.state, 'grounds', CASE WHEN (anon_23.openness = 'OPEN'
            AND anon_23.openness_basis IS NOT NULL AND anon_23.state = 'PUBLISHED' AND coalesce(anon_23.published_on <= ?, 0) = 1
            AND (anon_23.publicity_until IS NULL OR anon_23.publicity_until >= ?) AND anon_23.screened IS 1) THEN anon_23.grounds
            ELSE NULL END, 'disputed', json(CASE WHEN anon_23.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'list',
            json(json(json_extract(anon_23.x0, '$[0]'))))) FILTER (WHERE 1 = 1)) AS j,
            coalesce(group_concat('' || coalesce(json_extract(anon_23.x0, '$[1]'), ''), ''), '') AS d
        FROM (
          SELECT anon_24.id AS id, anon_24.list_id AS list_id, anon_24.subject_id AS subject_id, anon_24.state AS state,
              anon_24.behaviour AS behaviour, anon_24.grounds AS grounds, anon_24.screened AS screened,
              anon_24.basis_document AS basis_document, anon_24.determining_unit_id AS determining_unit_id,
              anon_24.region_code AS region_code, anon_24.openness AS openness, anon_24.openness_basis AS openness_basis,
              anon_24.decided_on AS decided_on, anon_24.published_on AS published_on, anon_24.publicity_until AS publicity_until,
              anon_24.removed_on AS removed_on, anon_24.disputed_since AS disputed_since, anon_24.rn AS rn, (
            SELECT json_array(json(anon_25.j), anon_25.d) AS json_array_8
            FROM (
              SELECT json_object('name', anon_26.name) AS j, '' AS d
              FROM (
                SELECT anon_27.id AS id, anon_27."key" AS "key", anon_27.name AS name, anon_27.type AS type,
                    anon_27.authority AS authority, anon_27.region_code AS region_code, anon_27.jurisdiction AS jurisdiction,
                    anon_27.legal_basis AS legal_basis, anon_27.number_exception AS number_exception
                FROM (
                  SELECT credit_list_2.id AS id, credit_list_2."key" AS "key", credit_list_2.name AS name, credit_list_2.type AS type,
                      credit_list_2.authority AS authority, credit_list_2.region_code AS region_code,
                      credit_list_2.jurisdiction AS jurisdiction, credit_list_2.legal_basis AS legal_basis,
                      credit_list_2.number_exception AS number_exception
                  FROM credit_list AS credit_list_2
                  WHERE 1 = 1 AND credit_list_2.id = anon_24.list_id
                  LIMIT 1 OFFSET 0) AS anon_27
                LIMIT -1 OFFSET 0) AS anon_26) AS anon_25) AS x0
          FROM (
            SELECT anon_28.id AS id, anon_28.list_id AS list_id, anon_28.subject_id AS subject_id, anon_28.state AS state,
                anon_28.behaviour AS behaviour, anon_28.grounds AS grounds, anon_28.screened AS screened,
                anon_28.basis_document AS basis_document, anon_28.determining_unit_id AS determining_unit_id,
                anon_28.region_code AS region_code, anon_28.openness AS openness, anon_28.openness_basis AS openness_basis,
                anon_28.decided_on AS decided_on, anon_28.published_on AS published_on, anon_28.publicity_until AS publicity_until,
                anon_28.removed_on AS removed_on, anon_28.disputed_since AS disputed_since,
                row_number() OVER (ORDER BY anon_28.decided_on DESC, anon_28.id DESC) AS rn
            FROM (
              SELECT list_entry_2.id AS id, list_entry_2.list_id AS list_id, list_entry_2.subject_id AS subject_id,
                  list_entry_2.state AS state, list_entry_2.behaviour AS behaviour, list_entry_2.grounds AS grounds,
                  list_entry_2.screened AS screened, list_entry_2.basis_document AS basis_document,
                  list_entry_2.determining_unit_id AS determining_unit_id, list_entry_2.region_code AS region_code,
                  list_entry_2.openness AS openness, list_entry_2.openness_basis AS openness_basis, list_entry_2.decided_on AS decided_on,
                  list_entry_2.published_on AS published_on, list_entry_2.publicity_until AS publicity_until,
                  list_entry_2.removed_on AS removed_on, list_entry_2.disputed_since AS disputed_since
              FROM list_entry AS list_entry_2
              WHERE list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                  AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                  OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) AND list_entry_2.subject_id = anon_4.id
                  AND anon_4.kind = 'NATURAL_PERSON'
              ORDER BY list_entry_2.decided_on DESC, list_entry_2.id DESC
              LIMIT 100 OFFSET 0) AS anon_28) AS anon_24
          ORDER BY anon_24.rn
          LIMIT -1 OFFSET 0) AS anon_23) AS anon_22) AS x5
    FROM (
      SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
          subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
          subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
          subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
          subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
          subject_1.listed_number AS listed_number
      FROM subject AS subject_1
      WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
              SELECT *
              FROM record AS record_7
              WHERE record_7.subject_id = subject_1.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.publicity_until IS NULL
                  OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1 OR record_7.state = 'ARCHIVED'
                  OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                  AND coalesce(record_7.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1))))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM record AS record_8
              WHERE record_8.subject_id = subject_1.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                  AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.publicity_until IS NULL
                  OR record_8.publicity_until >= ?) AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1 OR record_8.state = 'ARCHIVED'
                  OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                  AND coalesce(record_8.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)))))
                  AND subject_1.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
