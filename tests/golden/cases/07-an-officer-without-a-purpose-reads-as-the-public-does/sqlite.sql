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
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name', anon_6.name, 'status',
      anon_6.status, 'negative', json(json(json_extract(anon_6.x0, '$[0]'))), 'records', json(json(json_extract(anon_6.x1, '$[0]'))),
      'listEntries', json(json(json_extract(anon_6.x2, '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('__typename',
      'Person', 'name', anon_6.name, 'status', anon_6.status, 'negative', json(json(json_extract(anon_6.x3, '$[0]'))), 'records',
      json(json(json_extract(anon_6.x4, '$[0]'))), 'listEntries', json(json(json_extract(anon_6.x5, '$[0]')))) ELSE NULL END) AS j,
      '' || '' || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
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
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':0;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'),
              '') || coalesce(json_extract(anon_6.x2, '$[1]'), '') || coalesce(json_extract(anon_6.x3, '$[1]'),
              '') || coalesce(json_extract(anon_6.x4, '$[1]'), '') || coalesce(json_extract(anon_6.x5, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array((
          SELECT count(*) AS count_1
          FROM record AS record_2
          WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
              AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
              OR record_2.publicity_until >= ?) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
              OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?,
              0) = 0) AND record_2.state != 'REVOKED' AND record_2.record_class = 'NEGATIVE' AND record_2.subject_id = anon_7.id
              AND anon_7.kind != 'NATURAL_PERSON'), '') AS json_array_1) AS x0, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_2
            FROM record AS record_3
            WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
                AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                OR record_3.publicity_until >= ?) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?,
                0) = 0) AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'), 'nodes',
                json(json_group_array(json_object('title', CASE WHEN (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) THEN anon_8.title
                ELSE NULL END, 'category', anon_8.category, 'openness', anon_8.openness, 'opennessBasis', anon_8.openness_basis,
                'decidedOn', anon_8.decided_on, 'publicityUntil', anon_8.publicity_until, 'disclosureUntil', CASE WHEN 0
                THEN anon_8.disclosure_until ELSE NULL END, 'flags', json_object('disputed',
                json(CASE WHEN anon_8.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'repaired',
                json(CASE WHEN anon_8.repaired_on IS NOT NULL THEN 'true' ELSE 'false' END), 'underReview',
                json(CASE WHEN anon_8.under_review_since IS NOT NULL THEN 'true' ELSE 'false' END)))) FILTER (WHERE 1 = 1))),
                coalesce(group_concat('', ''), '') || '') AS json_array_2
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
            anon_9.submitted_at AS submitted_at, anon_9.origin AS origin, anon_9.subtype AS subtype, anon_9.procedure AS procedure,
            anon_9.seriousness AS seriousness, anon_9.exception_reason AS exception_reason, anon_9.declared_until AS declared_until,
            anon_9.publicity_due_on AS publicity_due_on, anon_9.opened_on AS opened_on, anon_9.basis_kind AS basis_kind,
            anon_9.basis_number AS basis_number, anon_9.basis_issuer AS basis_issuer, anon_9.notice_reference AS notice_reference,
            anon_9.basis_effective_on AS basis_effective_on, anon_9.performance_due_on AS performance_due_on,
            anon_9.performed_on AS performed_on, anon_9.agreement_id AS agreement_id, anon_9.statement_digest AS statement_digest,
            anon_9.corrects_id AS corrects_id, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
            anon_9.id DESC) AS rn
        FROM (
          SELECT record_4.id AS id, record_4.subject_id AS subject_id, record_4.category AS category,
              record_4.record_class AS record_class, record_4.catalogue_item_id AS catalogue_item_id, record_4.provider_id AS provider_id,
              record_4.provider_key AS provider_key, record_4.jurisdiction AS jurisdiction, record_4.region_code AS region_code,
              record_4.openness AS openness, record_4.openness_basis AS openness_basis, record_4.openness_reference AS openness_reference,
              record_4.confidentiality AS confidentiality, record_4.screened AS screened, record_4.title AS title,
              record_4.document_number AS document_number, record_4.content AS content, record_4.content_digest AS content_digest,
              record_4.decided_on AS decided_on, record_4.ended_on AS ended_on, record_4.ended_on_source AS ended_on_source,
              record_4.notice_served_on AS notice_served_on, record_4.publicity_until AS publicity_until,
              record_4.disclosure_until AS disclosure_until, record_4.state AS state, record_4.disputed_since AS disputed_since,
              record_4.repaired_on AS repaired_on, record_4.under_review_since AS under_review_since, record_4.version AS version,
              record_4.submitted_at AS submitted_at, record_4.origin AS origin, record_4.subtype AS subtype,
              record_4.procedure AS procedure, record_4.seriousness AS seriousness, record_4.exception_reason AS exception_reason,
              record_4.declared_until AS declared_until, record_4.publicity_due_on AS publicity_due_on, record_4.opened_on AS opened_on,
              record_4.basis_kind AS basis_kind, record_4.basis_number AS basis_number, record_4.basis_issuer AS basis_issuer,
              record_4.notice_reference AS notice_reference, record_4.basis_effective_on AS basis_effective_on,
              record_4.performance_due_on AS performance_due_on, record_4.performed_on AS performed_on,
              record_4.agreement_id AS agreement_id, record_4.statement_digest AS statement_digest, record_4.corrects_id AS corrects_id,
              record_4.decided_on AS sort_key
          FROM record AS record_4
          WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
              AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
              OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
              OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?,
              0) = 0) AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY record_4.decided_on DESC, record_4.id DESC
          LIMIT 20 OFFSET 0) AS anon_9
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x1, (
      SELECT json_array(json(json_group_array(json_object('state', anon_10.state, 'grounds', CASE WHEN (anon_10.openness = 'OPEN'
          AND anon_10.openness_basis IS NOT NULL AND anon_10.state = 'PUBLISHED' AND coalesce(anon_10.published_on <= ?, 0) = 1
          AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1) THEN anon_10.grounds
          ELSE NULL END, 'disputed', json(CASE WHEN anon_10.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'list',
          json(json(json_extract(anon_10.x0, '$[0]'))))) FILTER (WHERE 1 = 1)),
          coalesce(group_concat('' || coalesce(json_extract(anon_10.x0, '$[1]'), ''), ''), '')) AS json_array_3
      FROM (
        SELECT anon_11.id AS id, anon_11.list_id AS list_id, anon_11.subject_id AS subject_id, anon_11.state AS state,
            anon_11.behaviour AS behaviour, anon_11.grounds AS grounds, anon_11.screened AS screened,
            anon_11.basis_document AS basis_document, anon_11.determining_unit_id AS determining_unit_id,
            anon_11.region_code AS region_code, anon_11.openness AS openness, anon_11.openness_basis AS openness_basis,
            anon_11.decided_on AS decided_on, anon_11.published_on AS published_on, anon_11.publicity_until AS publicity_until,
            anon_11.removed_on AS removed_on, anon_11.disputed_since AS disputed_since, anon_11.ground_record_id AS ground_record_id,
            anon_11.rn AS rn, (
          SELECT json_array(json_object('name', anon_12.name), '' || '') AS json_array_4
          FROM (
            SELECT anon_13.id AS id, anon_13."key" AS "key", anon_13.name AS name, anon_13.type AS type, anon_13.authority AS authority,
                anon_13.region_code AS region_code, anon_13.jurisdiction AS jurisdiction, anon_13.legal_basis AS legal_basis,
                anon_13.number_exception AS number_exception
            FROM (
              SELECT credit_list_1.id AS id, credit_list_1."key" AS "key", credit_list_1.name AS name, credit_list_1.type AS type,
                  credit_list_1.authority AS authority, credit_list_1.region_code AS region_code,
                  credit_list_1.jurisdiction AS jurisdiction, credit_list_1.legal_basis AS legal_basis,
                  credit_list_1.number_exception AS number_exception
              FROM credit_list AS credit_list_1
              WHERE 1 = 1 AND credit_list_1.id = anon_11.list_id
              LIMIT 1 OFFSET 0) AS anon_13
            LIMIT -1 OFFSET 0) AS anon_12) AS x0
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
              OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) AND list_entry_2.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY list_entry_2.decided_on DESC, list_entry_2.id DESC
          LIMIT 100 OFFSET 0) AS anon_11
        ORDER BY anon_11.rn ASC
        LIMIT -1 OFFSET 0) AS anon_10) AS x2, (
      SELECT json_array((
          SELECT count(*) AS count_3
          FROM record AS record_5
          WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
              AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
              OR record_5.publicity_until >= ?) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
              OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?,
              0) = 0) AND record_5.state != 'REVOKED' AND record_5.record_class = 'NEGATIVE' AND record_5.subject_id = anon_7.id
              AND anon_7.kind = 'NATURAL_PERSON'), '') AS json_array_5) AS x3, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_4
            FROM record AS record_6
            WHERE record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
                AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
                OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?,
                0) = 0) AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'), 'nodes',
                json(json_group_array(json_object('title', CASE WHEN (anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
                AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE' AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_14.publicity_until IS NULL OR anon_14.publicity_until >= ?) AND anon_14.screened IS 1) THEN anon_14.title
                ELSE NULL END, 'category', anon_14.category, 'openness', anon_14.openness, 'opennessBasis', anon_14.openness_basis,
                'decidedOn', anon_14.decided_on, 'publicityUntil', anon_14.publicity_until, 'disclosureUntil', CASE WHEN 0
                THEN anon_14.disclosure_until ELSE NULL END, 'flags', json_object('disputed',
                json(CASE WHEN anon_14.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'repaired',
                json(CASE WHEN anon_14.repaired_on IS NOT NULL THEN 'true' ELSE 'false' END), 'underReview',
                json(CASE WHEN anon_14.under_review_since IS NOT NULL THEN 'true' ELSE 'false' END)))) FILTER (WHERE 1 = 1))),
                coalesce(group_concat('', ''), '') || '') AS json_array_6
      FROM (
        SELECT anon_15.id AS id, anon_15.subject_id AS subject_id, anon_15.category AS category, anon_15.record_class AS record_class,
            anon_15.catalogue_item_id AS catalogue_item_id, anon_15.provider_id AS provider_id, anon_15.provider_key AS provider_key,
            anon_15.jurisdiction AS jurisdiction, anon_15.region_code AS region_code, anon_15.openness AS openness,
            anon_15.openness_basis AS openness_basis, anon_15.openness_reference AS openness_reference,
            anon_15.confidentiality AS confidentiality, anon_15.screened AS screened, anon_15.title AS title,
            anon_15.document_number AS document_number, anon_15.content AS content, anon_15.content_digest AS content_digest,
            anon_15.decided_on AS decided_on, anon_15.ended_on AS ended_on, anon_15.ended_on_source AS ended_on_source,
            anon_15.notice_served_on AS notice_served_on, anon_15.publicity_until AS publicity_until,
            anon_15.disclosure_until AS disclosure_until, anon_15.state AS state, anon_15.disputed_since AS disputed_since,
            anon_15.repaired_on AS repaired_on, anon_15.under_review_since AS under_review_since, anon_15.version AS version,
            anon_15.submitted_at AS submitted_at, anon_15.origin AS origin, anon_15.subtype AS subtype, anon_15.procedure AS procedure,
            anon_15.seriousness AS seriousness, anon_15.exception_reason AS exception_reason, anon_15.declared_until AS declared_until,
            anon_15.publicity_due_on AS publicity_due_on, anon_15.opened_on AS opened_on, anon_15.basis_kind AS basis_kind,
            anon_15.basis_number AS basis_number, anon_15.basis_issuer AS basis_issuer, anon_15.notice_reference AS notice_reference,
            anon_15.basis_effective_on AS basis_effective_on, anon_15.performance_due_on AS performance_due_on,
            anon_15.performed_on AS performed_on, anon_15.agreement_id AS agreement_id, anon_15.statement_digest AS statement_digest,
            anon_15.corrects_id AS corrects_id, anon_15.sort_key AS sort_key, row_number() OVER (ORDER BY anon_15.sort_key DESC,
            anon_15.id DESC) AS rn
        FROM (
          SELECT record_7.id AS id, record_7.subject_id AS subject_id, record_7.category AS category,
              record_7.record_class AS record_class, record_7.catalogue_item_id AS catalogue_item_id, record_7.provider_id AS provider_id,
              record_7.provider_key AS provider_key, record_7.jurisdiction AS jurisdiction, record_7.region_code AS region_code,
              record_7.openness AS openness, record_7.openness_basis AS openness_basis, record_7.openness_reference AS openness_reference,
              record_7.confidentiality AS confidentiality, record_7.screened AS screened, record_7.title AS title,
              record_7.document_number AS document_number, record_7.content AS content, record_7.content_digest AS content_digest,
              record_7.decided_on AS decided_on, record_7.ended_on AS ended_on, record_7.ended_on_source AS ended_on_source,
              record_7.notice_served_on AS notice_served_on, record_7.publicity_until AS publicity_until,
              record_7.disclosure_until AS disclosure_until, record_7.state AS state, record_7.disputed_since AS disputed_since,
              record_7.repaired_on AS repaired_on, record_7.under_review_since AS under_review_since, record_7.version AS version,
              record_7.submitted_at AS submitted_at, record_7.origin AS origin, record_7.subtype AS subtype,
              record_7.procedure AS procedure, record_7.seriousness AS seriousness, record_7.exception_reason AS exception_reason,
              record_7.declared_until AS declared_until, record_7.publicity_due_on AS publicity_due_on, record_7.opened_on AS opened_on,
              record_7.basis_kind AS basis_kind, record_7.basis_number AS basis_number, record_7.basis_issuer AS basis_issuer,
              record_7.notice_reference AS notice_reference, record_7.basis_effective_on AS basis_effective_on,
              record_7.performance_due_on AS performance_due_on, record_7.performed_on AS performed_on,
              record_7.agreement_id AS agreement_id, record_7.statement_digest AS statement_digest, record_7.corrects_id AS corrects_id,
              record_7.decided_on AS sort_key
          FROM record AS record_7
          WHERE record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
              AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
              OR record_7.publicity_until >= ?) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
              OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?,
              0) = 0) AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY record_7.decided_on DESC, record_7.id DESC
          LIMIT 20 OFFSET 0) AS anon_15
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_14) AS x4, (
      SELECT json_array(json(json_group_array(json_object('state', anon_16.state, 'grounds', CASE WHEN (anon_16.openness = 'OPEN'
          AND anon_16.openness_basis IS NOT NULL AND anon_16.state = 'PUBLISHED' AND coalesce(anon_16.published_on <= ?, 0) = 1
          AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= ?) AND anon_16.screened IS 1) THEN anon_16.grounds
          ELSE NULL END, 'disputed', json(CASE WHEN anon_16.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END), 'list',
          json(json(json_extract(anon_16.x0, '$[0]'))))) FILTER (WHERE 1 = 1)),
          coalesce(group_concat('' || coalesce(json_extract(anon_16.x0, '$[1]'), ''), ''), '')) AS json_array_7
      FROM (
        SELECT anon_17.id AS id, anon_17.list_id AS list_id, anon_17.subject_id AS subject_id, anon_17.state AS state,
            anon_17.behaviour AS behaviour, anon_17.grounds AS grounds, anon_17.screened AS screened,
            anon_17.basis_document AS basis_document, anon_17.determining_unit_id AS determining_unit_id,
            anon_17.region_code AS region_code, anon_17.openness AS openness, anon_17.openness_basis AS openness_basis,
            anon_17.decided_on AS decided_on, anon_17.published_on AS published_on, anon_17.publicity_until AS publicity_until,
            anon_17.removed_on AS removed_on, anon_17.disputed_since AS disputed_since, anon_17.ground_record_id AS ground_record_id,
            anon_17.rn AS rn, (
          SELECT json_array(json_object('name', anon_18.name), '' || '') AS json_array_8
          FROM (
            SELECT anon_19.id AS id, anon_19."key" AS "key", anon_19.name AS name, anon_19.type AS type, anon_19.authority AS authority,
                anon_19.region_code AS region_code, anon_19.jurisdiction AS jurisdiction, anon_19.legal_basis AS legal_basis,
                anon_19.number_exception AS number_exception
            FROM (
              SELECT credit_list_2.id AS id, credit_list_2."key" AS "key", credit_list_2.name AS name, credit_list_2.type AS type,
                  credit_list_2.authority AS authority, credit_list_2.region_code AS region_code,
                  credit_list_2.jurisdiction AS jurisdiction, credit_list_2.legal_basis AS legal_basis,
                  credit_list_2.number_exception AS number_exception
              FROM credit_list AS credit_list_2
              WHERE 1 = 1 AND credit_list_2.id = anon_17.list_id
              LIMIT 1 OFFSET 0) AS anon_19
            LIMIT -1 OFFSET 0) AS anon_18) AS x0
        FROM (
          SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id,
              list_entry_3.state AS state, list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds,
              list_entry_3.screened AS screened, list_entry_3.basis_document AS basis_document,
              list_entry_3.determining_unit_id AS determining_unit_id, list_entry_3.region_code AS region_code,
              list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis, list_entry_3.decided_on AS decided_on,
              list_entry_3.published_on AS published_on, list_entry_3.publicity_until AS publicity_until,
              list_entry_3.removed_on AS removed_on, list_entry_3.disputed_since AS disputed_since,
              list_entry_3.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_3.decided_on DESC,
              list_entry_3.id DESC) AS rn
          FROM list_entry AS list_entry_3
          WHERE list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
              AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
              OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) AND list_entry_3.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
          LIMIT 100 OFFSET 0) AS anon_17
        ORDER BY anon_17.rn ASC
        LIMIT -1 OFFSET 0) AS anon_16) AS x5
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
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) )))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_9
              WHERE record_9.subject_id = subject_1.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= ?) AND NOT (coalesce(record_9.disclosure_until < ?,
                  0) = 1 OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                  AND coalesce(record_9.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_5
              WHERE list_entry_5.subject_id = subject_1.id AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                  AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?, 0) = 1
                  AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?)
                  AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) )))
                  AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_10
                WHERE record_10.subject_id = subject_1.id AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1
                    OR record_10.state = 'ARCHIVED' OR record_10.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_6
                WHERE list_entry_6.subject_id = subject_1.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_1
                WHERE credit_case_1.subject_id = subject_1.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_1
                WHERE authorisation_1.subject_id = subject_1.id ))))) AND subject_1.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
