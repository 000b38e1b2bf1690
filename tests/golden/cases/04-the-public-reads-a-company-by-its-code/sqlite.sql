SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name', anon_3.name, 'status',
      anon_3.status, 'negative', json(json(json_extract(anon_3.x0, '$[0]'))), 'records', json(json(json_extract(anon_3.x1, '$[0]'))),
      'listEntries', json(json(json_extract(anon_3.x2, '$[0]')))) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_object('__typename',
      'Person', 'name', anon_3.name, 'status', anon_3.status, 'negative', json(json(json_extract(anon_3.x3, '$[0]'))), 'records',
      json(json(json_extract(anon_3.x4, '$[0]'))), 'listEntries', json(json(json_extract(anon_3.x5, '$[0]')))) ELSE NULL END) AS j,
      '' || '' || coalesce(json_extract(anon_3.x0, '$[1]'), '') || coalesce(json_extract(anon_3.x1, '$[1]'),
      '') || coalesce(json_extract(anon_3.x2, '$[1]'), '') || coalesce(json_extract(anon_3.x3, '$[1]'),
      '') || coalesce(json_extract(anon_3.x4, '$[1]'), '') || coalesce(json_extract(anon_3.x5, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.identity_key AS identity_key, anon_4.pseudonym AS pseudonym, anon_4.kind AS kind, anon_4.name AS name,
        anon_4.name_bigrams AS name_bigrams, anon_4.code AS code, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.status AS status, anon_4.sole_trader AS sole_trader,
        anon_4.legal_representative AS legal_representative, anon_4.registered_on AS registered_on, anon_4.document_type AS document_type,
        anon_4.masked_number AS masked_number, anon_4.listed_number AS listed_number, (
      SELECT json_array((
          SELECT count(*) AS count_1
          FROM record AS record_1
          WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
              AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
              OR record_1.publicity_until >= ?) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
              OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?,
              0) = 0) AND record_1.state != 'REVOKED' AND record_1.record_class = 'NEGATIVE' AND record_1.subject_id = anon_4.id
              AND anon_4.kind != 'NATURAL_PERSON'), '') AS json_array_1) AS x0, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_2
            FROM record AS record_2
            WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
                AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                OR record_2.publicity_until >= ?) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?,
                0) = 0) AND record_2.state != 'REVOKED' AND record_2.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'), 'nodes',
                json(json_group_array(json_object('title', CASE WHEN (anon_5.openness = 'OPEN' AND anon_5.openness_basis IS NOT NULL
                AND anon_5.confidentiality = 'NONE' AND anon_5.state = 'ACTIVE' AND (anon_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_5.publicity_until IS NULL OR anon_5.publicity_until >= ?) AND anon_5.screened IS 1) THEN anon_5.title
                ELSE NULL END, 'category', anon_5.category, 'openness', anon_5.openness, 'opennessBasis', anon_5.openness_basis,
                'decidedOn', anon_5.decided_on, 'publicityUntil', anon_5.publicity_until, 'disclosureUntil', CASE WHEN 0
                THEN anon_5.disclosure_until ELSE NULL END, 'flags', json_object('disputed',
                json(CASE WHEN anon_5.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'repaired',
                json(CASE WHEN anon_5.repaired_on IS NOT NULL THEN 'true' ELSE 'false' END), 'underReview',
                json(CASE WHEN anon_5.under_review_since IS NOT NULL THEN 'true' ELSE 'false' END)))) FILTER (WHERE 1 = 1))),
                coalesce(group_concat('', ''), '') || '') AS json_array_2
      FROM (
        SELECT anon_6.id AS id, anon_6.subject_id AS subject_id, anon_6.category AS category, anon_6.record_class AS record_class,
            anon_6.catalogue_item_id AS catalogue_item_id, anon_6.provider_id AS provider_id, anon_6.provider_key AS provider_key,
            anon_6.jurisdiction AS jurisdiction, anon_6.region_code AS region_code, anon_6.openness AS openness,
            anon_6.openness_basis AS openness_basis, anon_6.openness_reference AS openness_reference,
            anon_6.confidentiality AS confidentiality, anon_6.screened AS screened, anon_6.title AS title,
            anon_6.document_number AS document_number, anon_6.content AS content, anon_6.content_digest AS content_digest,
            anon_6.decided_on AS decided_on, anon_6.ended_on AS ended_on, anon_6.ended_on_source AS ended_on_source,
            anon_6.notice_served_on AS notice_served_on, anon_6.publicity_until AS publicity_until,
            anon_6.disclosure_until AS disclosure_until, anon_6.state AS state, anon_6.disputed_since AS disputed_since,
            anon_6.repaired_on AS repaired_on, anon_6.under_review_since AS under_review_since, anon_6.version AS version,
            anon_6.submitted_at AS submitted_at, anon_6.origin AS origin, anon_6.subtype AS subtype, anon_6.procedure AS procedure,
            anon_6.seriousness AS seriousness, anon_6.exception_reason AS exception_reason, anon_6.declared_until AS declared_until,
            anon_6.publicity_due_on AS publicity_due_on, anon_6.opened_on AS opened_on, anon_6.basis_kind AS basis_kind,
            anon_6.basis_number AS basis_number, anon_6.basis_issuer AS basis_issuer, anon_6.notice_reference AS notice_reference,
            anon_6.basis_effective_on AS basis_effective_on, anon_6.performance_due_on AS performance_due_on,
            anon_6.performed_on AS performed_on, anon_6.agreement_id AS agreement_id, anon_6.statement_digest AS statement_digest,
            anon_6.corrects_id AS corrects_id, anon_6.sort_key AS sort_key, row_number() OVER (ORDER BY anon_6.sort_key DESC,
            anon_6.id DESC) AS rn
        FROM (
          SELECT record_3.id AS id, record_3.subject_id AS subject_id, record_3.category AS category,
              record_3.record_class AS record_class, record_3.catalogue_item_id AS catalogue_item_id, record_3.provider_id AS provider_id,
              record_3.provider_key AS provider_key, record_3.jurisdiction AS jurisdiction, record_3.region_code AS region_code,
              record_3.openness AS openness, record_3.openness_basis AS openness_basis, record_3.openness_reference AS openness_reference,
              record_3.confidentiality AS confidentiality, record_3.screened AS screened, record_3.title AS title,
              record_3.document_number AS document_number, record_3.content AS content, record_3.content_digest AS content_digest,
              record_3.decided_on AS decided_on, record_3.ended_on AS ended_on, record_3.ended_on_source AS ended_on_source,
              record_3.notice_served_on AS notice_served_on, record_3.publicity_until AS publicity_until,
              record_3.disclosure_until AS disclosure_until, record_3.state AS state, record_3.disputed_since AS disputed_since,
              record_3.repaired_on AS repaired_on, record_3.under_review_since AS under_review_since, record_3.version AS version,
              record_3.submitted_at AS submitted_at, record_3.origin AS origin, record_3.subtype AS subtype,
              record_3.procedure AS procedure, record_3.seriousness AS seriousness, record_3.exception_reason AS exception_reason,
              record_3.declared_until AS declared_until, record_3.publicity_due_on AS publicity_due_on, record_3.opened_on AS opened_on,
              record_3.basis_kind AS basis_kind, record_3.basis_number AS basis_number, record_3.basis_issuer AS basis_issuer,
              record_3.notice_reference AS notice_reference, record_3.basis_effective_on AS basis_effective_on,
              record_3.performance_due_on AS performance_due_on, record_3.performed_on AS performed_on,
              record_3.agreement_id AS agreement_id, record_3.statement_digest AS statement_digest, record_3.corrects_id AS corrects_id,
              record_3.decided_on AS sort_key
          FROM record AS record_3
          WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
              AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
              OR record_3.publicity_until >= ?) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
              OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?,
              0) = 0) AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
          ORDER BY record_3.decided_on DESC, record_3.id DESC
          LIMIT 20 OFFSET 0) AS anon_6
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_5) AS x1, (
      SELECT json_array(json(json_group_array(json_object('state', anon_7.state, 'grounds', CASE WHEN (anon_7.openness = 'OPEN'
          AND anon_7.openness_basis IS NOT NULL AND anon_7.state = 'PUBLISHED' AND coalesce(anon_7.published_on <= ?, 0) = 1
          AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?) AND anon_7.screened IS 1) THEN anon_7.grounds ELSE NULL END,
          'disputed', json(CASE WHEN anon_7.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'list',
          json(json(json_extract(anon_7.x0, '$[0]'))))) FILTER (WHERE 1 = 1)), coalesce(group_concat('' || coalesce(json_extract(anon_7.x0,
          '$[1]'), ''), ''), '')) AS json_array_3
      FROM (
        SELECT anon_8.id AS id, anon_8.list_id AS list_id, anon_8.subject_id AS subject_id, anon_8.state AS state,
            anon_8.behaviour AS behaviour, anon_8.grounds AS grounds, anon_8.screened AS screened, anon_8.basis_document AS basis_document,
            anon_8.determining_unit_id AS determining_unit_id, anon_8.region_code AS region_code, anon_8.openness AS openness,
            anon_8.openness_basis AS openness_basis, anon_8.decided_on AS decided_on, anon_8.published_on AS published_on,
            anon_8.publicity_until AS publicity_until, anon_8.removed_on AS removed_on, anon_8.disputed_since AS disputed_since,
            anon_8.ground_record_id AS ground_record_id, anon_8.rn AS rn, (
          SELECT json_array(json_object('name', anon_9.name), '' || '') AS json_array_4
          FROM (
            SELECT anon_10.id AS id, anon_10."key" AS "key", anon_10.name AS name, anon_10.type AS type, anon_10.authority AS authority,
                anon_10.region_code AS region_code, anon_10.jurisdiction AS jurisdiction, anon_10.legal_basis AS legal_basis,
                anon_10.number_exception AS number_exception
            FROM (
              SELECT credit_list_1.id AS id, credit_list_1."key" AS "key", credit_list_1.name AS name, credit_list_1.type AS type,
                  credit_list_1.authority AS authority, credit_list_1.region_code AS region_code,
                  credit_list_1.jurisdiction AS jurisdiction, credit_list_1.legal_basis AS legal_basis,
                  credit_list_1.number_exception AS number_exception
              FROM credit_list AS credit_list_1
              WHERE 1 = 1 AND credit_list_1.id = anon_8.list_id
              LIMIT 1 OFFSET 0) AS anon_10
            LIMIT -1 OFFSET 0) AS anon_9) AS x0
        FROM (
          SELECT list_entry_1.id AS id, list_entry_1.list_id AS list_id, list_entry_1.subject_id AS subject_id,
              list_entry_1.state AS state, list_entry_1.behaviour AS behaviour, list_entry_1.grounds AS grounds,
              list_entry_1.screened AS screened, list_entry_1.basis_document AS basis_document,
              list_entry_1.determining_unit_id AS determining_unit_id, list_entry_1.region_code AS region_code,
              list_entry_1.openness AS openness, list_entry_1.openness_basis AS openness_basis, list_entry_1.decided_on AS decided_on,
              list_entry_1.published_on AS published_on, list_entry_1.publicity_until AS publicity_until,
              list_entry_1.removed_on AS removed_on, list_entry_1.disputed_since AS disputed_since,
              list_entry_1.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_1.decided_on DESC,
              list_entry_1.id DESC) AS rn
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
              AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
              OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) AND list_entry_1.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
          ORDER BY list_entry_1.decided_on DESC, list_entry_1.id DESC
          LIMIT 100 OFFSET 0) AS anon_8
        ORDER BY anon_8.rn ASC
        LIMIT -1 OFFSET 0) AS anon_7) AS x2, (
      SELECT json_array((
          SELECT count(*) AS count_3
          FROM record AS record_4
          WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
              AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
              OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
              OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?,
              0) = 0) AND record_4.state != 'REVOKED' AND record_4.record_class = 'NEGATIVE' AND record_4.subject_id = anon_4.id
              AND anon_4.kind = 'NATURAL_PERSON'), '') AS json_array_5) AS x3, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_4
            FROM record AS record_5
            WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
                AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                OR record_5.publicity_until >= ?) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
                OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?,
                0) = 0) AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'), 'nodes',
                json(json_group_array(json_object('title', CASE WHEN (anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE' AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_11.publicity_until IS NULL OR anon_11.publicity_until >= ?) AND anon_11.screened IS 1) THEN anon_11.title
                ELSE NULL END, 'category', anon_11.category, 'openness', anon_11.openness, 'opennessBasis', anon_11.openness_basis,
                'decidedOn', anon_11.decided_on, 'publicityUntil', anon_11.publicity_until, 'disclosureUntil', CASE WHEN 0
                THEN anon_11.disclosure_until ELSE NULL END, 'flags', json_object('disputed',
                json(CASE WHEN anon_11.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'repaired',
                json(CASE WHEN anon_11.repaired_on IS NOT NULL THEN 'true' ELSE 'false' END), 'underReview',
                json(CASE WHEN anon_11.under_review_since IS NOT NULL THEN 'true' ELSE 'false' END)))) FILTER (WHERE 1 = 1))),
                coalesce(group_concat('', ''), '') || '') AS json_array_6
      FROM (
        SELECT anon_12.id AS id, anon_12.subject_id AS subject_id, anon_12.category AS category, anon_12.record_class AS record_class,
            anon_12.catalogue_item_id AS catalogue_item_id, anon_12.provider_id AS provider_id, anon_12.provider_key AS provider_key,
            anon_12.jurisdiction AS jurisdiction, anon_12.region_code AS region_code, anon_12.openness AS openness,
            anon_12.openness_basis AS openness_basis, anon_12.openness_reference AS openness_reference,
            anon_12.confidentiality AS confidentiality, anon_12.screened AS screened, anon_12.title AS title,
            anon_12.document_number AS document_number, anon_12.content AS content, anon_12.content_digest AS content_digest,
            anon_12.decided_on AS decided_on, anon_12.ended_on AS ended_on, anon_12.ended_on_source AS ended_on_source,
            anon_12.notice_served_on AS notice_served_on, anon_12.publicity_until AS publicity_until,
            anon_12.disclosure_until AS disclosure_until, anon_12.state AS state, anon_12.disputed_since AS disputed_since,
            anon_12.repaired_on AS repaired_on, anon_12.under_review_since AS under_review_since, anon_12.version AS version,
            anon_12.submitted_at AS submitted_at, anon_12.origin AS origin, anon_12.subtype AS subtype, anon_12.procedure AS procedure,
            anon_12.seriousness AS seriousness, anon_12.exception_reason AS exception_reason, anon_12.declared_until AS declared_until,
            anon_12.publicity_due_on AS publicity_due_on, anon_12.opened_on AS opened_on, anon_12.basis_kind AS basis_kind,
            anon_12.basis_number AS basis_number, anon_12.basis_issuer AS basis_issuer, anon_12.notice_reference AS notice_reference,
            anon_12.basis_effective_on AS basis_effective_on, anon_12.performance_due_on AS performance_due_on,
            anon_12.performed_on AS performed_on, anon_12.agreement_id AS agreement_id, anon_12.statement_digest AS statement_digest,
            anon_12.corrects_id AS corrects_id, anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key DESC,
            anon_12.id DESC) AS rn
        FROM (
          SELECT record_6.id AS id, record_6.subject_id AS subject_id, record_6.category AS category,
              record_6.record_class AS record_class, record_6.catalogue_item_id AS catalogue_item_id, record_6.provider_id AS provider_id,
              record_6.provider_key AS provider_key, record_6.jurisdiction AS jurisdiction, record_6.region_code AS region_code,
              record_6.openness AS openness, record_6.openness_basis AS openness_basis, record_6.openness_reference AS openness_reference,
              record_6.confidentiality AS confidentiality, record_6.screened AS screened, record_6.title AS title,
              record_6.document_number AS document_number, record_6.content AS content, record_6.content_digest AS content_digest,
              record_6.decided_on AS decided_on, record_6.ended_on AS ended_on, record_6.ended_on_source AS ended_on_source,
              record_6.notice_served_on AS notice_served_on, record_6.publicity_until AS publicity_until,
              record_6.disclosure_until AS disclosure_until, record_6.state AS state, record_6.disputed_since AS disputed_since,
              record_6.repaired_on AS repaired_on, record_6.under_review_since AS under_review_since, record_6.version AS version,
              record_6.submitted_at AS submitted_at, record_6.origin AS origin, record_6.subtype AS subtype,
              record_6.procedure AS procedure, record_6.seriousness AS seriousness, record_6.exception_reason AS exception_reason,
              record_6.declared_until AS declared_until, record_6.publicity_due_on AS publicity_due_on, record_6.opened_on AS opened_on,
              record_6.basis_kind AS basis_kind, record_6.basis_number AS basis_number, record_6.basis_issuer AS basis_issuer,
              record_6.notice_reference AS notice_reference, record_6.basis_effective_on AS basis_effective_on,
              record_6.performance_due_on AS performance_due_on, record_6.performed_on AS performed_on,
              record_6.agreement_id AS agreement_id, record_6.statement_digest AS statement_digest, record_6.corrects_id AS corrects_id,
              record_6.decided_on AS sort_key
          FROM record AS record_6
          WHERE record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
              AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
              OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
              OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?,
              0) = 0) AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
          ORDER BY record_6.decided_on DESC, record_6.id DESC
          LIMIT 20 OFFSET 0) AS anon_12
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_11) AS x4, (
      SELECT json_array(json(json_group_array(json_object('state', anon_13.state, 'grounds', CASE WHEN (anon_13.openness = 'OPEN'
          AND anon_13.openness_basis IS NOT NULL AND anon_13.state = 'PUBLISHED' AND coalesce(anon_13.published_on <= ?, 0) = 1
          AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= ?) AND anon_13.screened IS 1) THEN anon_13.grounds
          ELSE NULL END, 'disputed', json(CASE WHEN anon_13.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'list',
          json(json(json_extract(anon_13.x0, '$[0]'))))) FILTER (WHERE 1 = 1)),
          coalesce(group_concat('' || coalesce(json_extract(anon_13.x0, '$[1]'), ''), ''), '')) AS json_array_7
      FROM (
        SELECT anon_14.id AS id, anon_14.list_id AS list_id, anon_14.subject_id AS subject_id, anon_14.state AS state,
            anon_14.behaviour AS behaviour, anon_14.grounds AS grounds, anon_14.screened AS screened,
            anon_14.basis_document AS basis_document, anon_14.determining_unit_id AS determining_unit_id,
            anon_14.region_code AS region_code, anon_14.openness AS openness, anon_14.openness_basis AS openness_basis,
            anon_14.decided_on AS decided_on, anon_14.published_on AS published_on, anon_14.publicity_until AS publicity_until,
            anon_14.removed_on AS removed_on, anon_14.disputed_since AS disputed_since, anon_14.ground_record_id AS ground_record_id,
            anon_14.rn AS rn, (
          SELECT json_array(json_object('name', anon_15.name), '' || '') AS json_array_8
          FROM (
            SELECT anon_16.id AS id, anon_16."key" AS "key", anon_16.name AS name, anon_16.type AS type, anon_16.authority AS authority,
                anon_16.region_code AS region_code, anon_16.jurisdiction AS jurisdiction, anon_16.legal_basis AS legal_basis,
                anon_16.number_exception AS number_exception
            FROM (
              SELECT credit_list_2.id AS id, credit_list_2."key" AS "key", credit_list_2.name AS name, credit_list_2.type AS type,
                  credit_list_2.authority AS authority, credit_list_2.region_code AS region_code,
                  credit_list_2.jurisdiction AS jurisdiction, credit_list_2.legal_basis AS legal_basis,
                  credit_list_2.number_exception AS number_exception
              FROM credit_list AS credit_list_2
              WHERE 1 = 1 AND credit_list_2.id = anon_14.list_id
              LIMIT 1 OFFSET 0) AS anon_16
            LIMIT -1 OFFSET 0) AS anon_15) AS x0
        FROM (
          SELECT list_entry_2.id AS id, list_entry_2.list_id AS list_id, list_entry_2.subject_id AS subject_id,
              list_entry_2.state AS state, list_entry_2.behaviour AS behaviour, list_entry_2.grounds AS grounds,
              list_entry_2.screened AS screened, list_entry_2.basis_document AS basis_document,
              list_entry_2.determining_unit_id AS determining_unit_id, list_entry_2.region_code AS region_code,
              list_entry_2.openness AS openness, list_entry_2.openness_basis AS openness_basis, list_entry_2.decided_on AS decided_on,
              list_entry_2.published_on AS published_on, list_entry_2.publicity_until AS publicity_until,
              list_entry_2.removed_on AS removed_on, list_entry_2.disputed_since AS disputed_since,
              list_entry_2.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_2.decided_on DESC,
              list_entry_2.id DESC) AS rn
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
              AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
              OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) AND list_entry_2.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
          ORDER BY list_entry_2.decided_on DESC, list_entry_2.id DESC
          LIMIT 100 OFFSET 0) AS anon_14
        ORDER BY anon_14.rn ASC
        LIMIT -1 OFFSET 0) AS anon_13) AS x5
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
              FROM record AS record_7
              WHERE record_7.subject_id = subject_1.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?,
                  0) = 1 OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                  AND coalesce(record_7.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_8
              WHERE record_8.subject_id = subject_1.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                  AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= ?) AND NOT (coalesce(record_8.disclosure_until < ?,
                  0) = 1 OR record_8.state = 'ARCHIVED' OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                  AND coalesce(record_8.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))))
                  AND subject_1.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
