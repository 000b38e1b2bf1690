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
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'cases', json(json(json_extract(anon_6.x0,
      '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'cases', json(json(json_extract(anon_6.x1,
      '$[0]')))) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
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
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':4;' ELSE '' END ELSE '' END ||
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
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':5;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM credit_case AS credit_case_1
            WHERE credit_case_1.subject_id = ? AND credit_case_1.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'), 'nodes',
                json(json_group_array(json_object('number', anon_8.number, 'ground', anon_8.ground, 'statement', anon_8.statement,
                'record', json(json(json_extract(anon_8.x0, '$[0]'))), 'unit', json(json(json_extract(anon_8.x1,
                '$[0]'))))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || CASE WHEN 1 = 1 THEN (
              SELECT subject_1.pseudonym
              FROM subject AS subject_1
              WHERE subject_1.id = anon_8.subject_id) || ':2;' ELSE '' END || coalesce(json_extract(anon_8.x0, '$[1]'),
                  '') || coalesce(json_extract(anon_8.x1, '$[1]'), ''), ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM credit_case AS credit_case_2
            WHERE credit_case_2.subject_id = ? AND credit_case_2.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND 1 = 1))
                THEN anon_7.pseudonym || ':3;' ELSE '' END) AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.number AS number, anon_9.kind AS kind, anon_9.state AS state, anon_9.subject_id AS subject_id,
            anon_9.record_id AS record_id, anon_9.entry_id AS entry_id, anon_9.provider_id AS provider_id, anon_9.unit_id AS unit_id,
            anon_9.post AS post, anon_9.region_code AS region_code, anon_9.jurisdiction AS jurisdiction, anon_9.ground AS ground,
            anon_9.statement AS statement, anon_9.filed_on AS filed_on, anon_9.due_on AS due_on, anon_9.closed_on AS closed_on,
            anon_9.outcome AS outcome, anon_9.reason AS reason, anon_9.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_9.sort_key DESC, anon_9.id DESC) AS rn, (
          SELECT json_array(json_object('title', CASE WHEN (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
              AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1 OR anon_10.subject_id = ?)
              THEN anon_10.title ELSE NULL END), '' || '' || CASE WHEN (NOT (anon_10.openness = 'OPEN'
              AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
              AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= ?)
              AND anon_10.state != 'DELETED' AND NOT (coalesce(anon_10.disclosure_until < ?, 0) = 1 OR anon_10.state = 'ARCHIVED')
              AND NOT (anon_10.record_class = 'NEGATIVE' AND coalesce(anon_10.notice_served_on <= ?, 0) = 0)
              AND anon_10.state != 'REVOKED') OR (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
              AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1 OR anon_10.subject_id = ?)
              AND NOT (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE'
              AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
              OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1)) THEN (
              SELECT subject_2.pseudonym
              FROM subject AS subject_2
              WHERE subject_2.id = anon_10.subject_id) || ':0;' ELSE '' END) AS json_array_2
          FROM (
            SELECT anon_11.id AS id, anon_11.subject_id AS subject_id, anon_11.category AS category, anon_11.record_class AS record_class,
                anon_11.catalogue_item_id AS catalogue_item_id, anon_11.provider_id AS provider_id, anon_11.provider_key AS provider_key,
                anon_11.jurisdiction AS jurisdiction, anon_11.region_code AS region_code, anon_11.openness AS openness,
                anon_11.openness_basis AS openness_basis, anon_11.openness_reference AS openness_reference,
                anon_11.confidentiality AS confidentiality, anon_11.screened AS screened, anon_11.title AS title,
                anon_11.document_number AS document_number, anon_11.content AS content, anon_11.content_digest AS content_digest,
                anon_11.decided_on AS decided_on, anon_11.ended_on AS ended_on, anon_11.ended_on_source AS ended_on_source,
                anon_11.notice_served_on AS notice_served_on, anon_11.publicity_until AS publicity_until,
                anon_11.disclosure_until AS disclosure_until, anon_11.state AS state, anon_11.disputed_since AS disputed_since,
                anon_11.repaired_on AS repaired_on, anon_11.under_review_since AS under_review_since, anon_11.version AS version,
                anon_11.submitted_at AS submitted_at, anon_11.origin AS origin, anon_11.subtype AS subtype, anon_11.procedure AS procedure,
                anon_11.seriousness AS seriousness, anon_11.exception_reason AS exception_reason, anon_11.declared_until AS declared_until,
                anon_11.publicity_due_on AS publicity_due_on, anon_11.opened_on AS opened_on, anon_11.basis_kind AS basis_kind,
                anon_11.basis_number AS basis_number, anon_11.basis_issuer AS basis_issuer, anon_11.notice_reference AS notice_reference,
                anon_11.basis_effective_on AS basis_effective_on, anon_11.performance_due_on AS performance_due_on,
                anon_11.performed_on AS performed_on, anon_11.agreement_id AS agreement_id, anon_11.statement_digest AS statement_digest,
                anon_11.corrects_id AS corrects_id
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
                  record_3.submitted_at AS submitted_at, record_3.origin AS origin, record_3.subtype AS subtype,
                  record_3.procedure AS procedure, record_3.seriousness AS seriousness, record_3.exception_reason AS exception_reason,
                  record_3.declared_until AS declared_until, record_3.publicity_due_on AS publicity_due_on,
                  record_3.opened_on AS opened_on, record_3.basis_kind AS basis_kind, record_3.basis_number AS basis_number,
                  record_3.basis_issuer AS basis_issuer, record_3.notice_reference AS notice_reference,
                  record_3.basis_effective_on AS basis_effective_on, record_3.performance_due_on AS performance_due_on,
                  record_3.performed_on AS performed_on, record_3.agreement_id AS agreement_id,
                  record_3.statement_digest AS statement_digest, record_3.corrects_id AS corrects_id
              FROM record AS record_3
              WHERE (record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
                  AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                  OR record_3.publicity_until >= ?) OR record_3.subject_id = ?) AND record_3.state != 'DELETED'
                  AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED')
                  AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0
                  AND record_3.subject_id != ?) AND record_3.state != 'REVOKED' AND record_3.id = anon_9.record_id
              LIMIT 1 OFFSET 0) AS anon_11
            LIMIT -1 OFFSET 0) AS anon_10) AS x0, (
          SELECT json_array(json_object('name', anon_12.name), '' || '') AS json_array_3
          FROM (
            SELECT anon_13.id AS id, anon_13.code AS code, anon_13.name AS name, anon_13.kind AS kind, anon_13.region_code AS region_code,
                anon_13.jurisdiction AS jurisdiction, anon_13.is_provider AS is_provider, anon_13.status AS status,
                anon_13.country AS country, anon_13.export_basis AS export_basis
            FROM (
              SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
                  unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status,
                  unit_1.country AS country, unit_1.export_basis AS export_basis
              FROM unit AS unit_1
              WHERE 1 = 1 AND unit_1.id = anon_9.unit_id
              LIMIT 1 OFFSET 0) AS anon_13
            LIMIT -1 OFFSET 0) AS anon_12) AS x1
        FROM (
          SELECT credit_case_3.id AS id, credit_case_3.number AS number, credit_case_3.kind AS kind, credit_case_3.state AS state,
              credit_case_3.subject_id AS subject_id, credit_case_3.record_id AS record_id, credit_case_3.entry_id AS entry_id,
              credit_case_3.provider_id AS provider_id, credit_case_3.unit_id AS unit_id, credit_case_3.post AS post,
              credit_case_3.region_code AS region_code, credit_case_3.jurisdiction AS jurisdiction, credit_case_3.ground AS ground,
              credit_case_3.statement AS statement, credit_case_3.filed_on AS filed_on, credit_case_3.due_on AS due_on,
              credit_case_3.closed_on AS closed_on, credit_case_3.outcome AS outcome, credit_case_3.reason AS reason,
              credit_case_3.filed_on AS sort_key
          FROM credit_case AS credit_case_3
          WHERE credit_case_3.subject_id = ? AND credit_case_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY credit_case_3.filed_on DESC, credit_case_3.id DESC
          LIMIT 20 OFFSET 0) AS anon_9
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x0, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_2
            FROM credit_case AS credit_case_4
            WHERE credit_case_4.subject_id = ? AND credit_case_4.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'), 'nodes',
                json(json_group_array(json_object('number', anon_14.number, 'ground', anon_14.ground, 'statement', anon_14.statement,
                'record', json(json(json_extract(anon_14.x0, '$[0]'))), 'unit', json(json(json_extract(anon_14.x1,
                '$[0]'))))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || CASE WHEN 1 = 1 THEN (
              SELECT subject_3.pseudonym
              FROM subject AS subject_3
              WHERE subject_3.id = anon_14.subject_id) || ':2;' ELSE '' END || coalesce(json_extract(anon_14.x0, '$[1]'),
                  '') || coalesce(json_extract(anon_14.x1, '$[1]'), ''), ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM credit_case AS credit_case_5
            WHERE credit_case_5.subject_id = ? AND credit_case_5.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON' AND 1 = 1))
                THEN anon_7.pseudonym || ':3;' ELSE '' END) AS json_array_4
      FROM (
        SELECT anon_15.id AS id, anon_15.number AS number, anon_15.kind AS kind, anon_15.state AS state, anon_15.subject_id AS subject_id,
            anon_15.record_id AS record_id, anon_15.entry_id AS entry_id, anon_15.provider_id AS provider_id, anon_15.unit_id AS unit_id,
            anon_15.post AS post, anon_15.region_code AS region_code, anon_15.jurisdiction AS jurisdiction, anon_15.ground AS ground,
            anon_15.statement AS statement, anon_15.filed_on AS filed_on, anon_15.due_on AS due_on, anon_15.closed_on AS closed_on,
            anon_15.outcome AS outcome, anon_15.reason AS reason, anon_15.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_15.sort_key DESC, anon_15.id DESC) AS rn, (
          SELECT json_array(json_object('title', CASE WHEN (anon_16.openness = 'OPEN' AND anon_16.openness_basis IS NOT NULL
              AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE' AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= ?) AND anon_16.screened IS 1 OR anon_16.subject_id = ?)
              THEN anon_16.title ELSE NULL END), '' || '' || CASE WHEN (NOT (anon_16.openness = 'OPEN'
              AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE'
              AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= ?)
              AND anon_16.state != 'DELETED' AND NOT (coalesce(anon_16.disclosure_until < ?, 0) = 1 OR anon_16.state = 'ARCHIVED')
              AND NOT (anon_16.record_class = 'NEGATIVE' AND coalesce(anon_16.notice_served_on <= ?, 0) = 0)
              AND anon_16.state != 'REVOKED') OR (anon_16.openness = 'OPEN' AND anon_16.openness_basis IS NOT NULL
              AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE' AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= ?) AND anon_16.screened IS 1 OR anon_16.subject_id = ?)
              AND NOT (anon_16.openness = 'OPEN' AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE'
              AND anon_16.state = 'ACTIVE' AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL
              OR anon_16.publicity_until >= ?) AND anon_16.screened IS 1)) THEN (
              SELECT subject_4.pseudonym
              FROM subject AS subject_4
              WHERE subject_4.id = anon_16.subject_id) || ':0;' ELSE '' END) AS json_array_5
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
                anon_17.submitted_at AS submitted_at, anon_17.origin AS origin, anon_17.subtype AS subtype, anon_17.procedure AS procedure,
                anon_17.seriousness AS seriousness, anon_17.exception_reason AS exception_reason, anon_17.declared_until AS declared_until,
                anon_17.publicity_due_on AS publicity_due_on, anon_17.opened_on AS opened_on, anon_17.basis_kind AS basis_kind,
                anon_17.basis_number AS basis_number, anon_17.basis_issuer AS basis_issuer, anon_17.notice_reference AS notice_reference,
                anon_17.basis_effective_on AS basis_effective_on, anon_17.performance_due_on AS performance_due_on,
                anon_17.performed_on AS performed_on, anon_17.agreement_id AS agreement_id, anon_17.statement_digest AS statement_digest,
                anon_17.corrects_id AS corrects_id
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
                  record_4.submitted_at AS submitted_at, record_4.origin AS origin, record_4.subtype AS subtype,
                  record_4.procedure AS procedure, record_4.seriousness AS seriousness, record_4.exception_reason AS exception_reason,
                  record_4.declared_until AS declared_until, record_4.publicity_due_on AS publicity_due_on,
                  record_4.opened_on AS opened_on, record_4.basis_kind AS basis_kind, record_4.basis_number AS basis_number,
                  record_4.basis_issuer AS basis_issuer, record_4.notice_reference AS notice_reference,
                  record_4.basis_effective_on AS basis_effective_on, record_4.performance_due_on AS performance_due_on,
                  record_4.performed_on AS performed_on, record_4.agreement_id AS agreement_id,
                  record_4.statement_digest AS statement_digest, record_4.corrects_id AS corrects_id
              FROM record AS record_4
              WHERE (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                  AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                  OR record_4.publicity_until >= ?) OR record_4.subject_id = ?) AND record_4.state != 'DELETED'
                  AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
                  AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0
                  AND record_4.subject_id != ?) AND record_4.state != 'REVOKED' AND record_4.id = anon_15.record_id
              LIMIT 1 OFFSET 0) AS anon_17
            LIMIT -1 OFFSET 0) AS anon_16) AS x0, (
          SELECT json_array(json_object('name', anon_18.name), '' || '') AS json_array_6
          FROM (
            SELECT anon_19.id AS id, anon_19.code AS code, anon_19.name AS name, anon_19.kind AS kind, anon_19.region_code AS region_code,
                anon_19.jurisdiction AS jurisdiction, anon_19.is_provider AS is_provider, anon_19.status AS status,
                anon_19.country AS country, anon_19.export_basis AS export_basis
            FROM (
              SELECT unit_2.id AS id, unit_2.code AS code, unit_2.name AS name, unit_2.kind AS kind, unit_2.region_code AS region_code,
                  unit_2.jurisdiction AS jurisdiction, unit_2.is_provider AS is_provider, unit_2.status AS status,
                  unit_2.country AS country, unit_2.export_basis AS export_basis
              FROM unit AS unit_2
              WHERE 1 = 1 AND unit_2.id = anon_15.unit_id
              LIMIT 1 OFFSET 0) AS anon_19
            LIMIT -1 OFFSET 0) AS anon_18) AS x1
        FROM (
          SELECT credit_case_6.id AS id, credit_case_6.number AS number, credit_case_6.kind AS kind, credit_case_6.state AS state,
              credit_case_6.subject_id AS subject_id, credit_case_6.record_id AS record_id, credit_case_6.entry_id AS entry_id,
              credit_case_6.provider_id AS provider_id, credit_case_6.unit_id AS unit_id, credit_case_6.post AS post,
              credit_case_6.region_code AS region_code, credit_case_6.jurisdiction AS jurisdiction, credit_case_6.ground AS ground,
              credit_case_6.statement AS statement, credit_case_6.filed_on AS filed_on, credit_case_6.due_on AS due_on,
              credit_case_6.closed_on AS closed_on, credit_case_6.outcome AS outcome, credit_case_6.reason AS reason,
              credit_case_6.filed_on AS sort_key
          FROM credit_case AS credit_case_6
          WHERE credit_case_6.subject_id = ? AND credit_case_6.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY credit_case_6.filed_on DESC, credit_case_6.id DESC
          LIMIT 20 OFFSET 0) AS anon_15
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_14) AS x1
    FROM (
      SELECT subject_5.id AS id, subject_5.identity_key AS identity_key, subject_5.pseudonym AS pseudonym, subject_5.kind AS kind,
          subject_5.name AS name, subject_5.name_bigrams AS name_bigrams, subject_5.code AS code, subject_5.region_code AS region_code,
          subject_5.openness AS openness, subject_5.openness_basis AS openness_basis, subject_5.status AS status,
          subject_5.sole_trader AS sole_trader, subject_5.legal_representative AS legal_representative,
          subject_5.registered_on AS registered_on, subject_5.document_type AS document_type, subject_5.masked_number AS masked_number,
          subject_5.listed_number AS listed_number
      FROM subject AS subject_5
      WHERE (subject_5.kind != 'NATURAL_PERSON' AND (subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_5
              WHERE record_5.subject_id = subject_5.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?,
                  0) = 1 OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                  AND coalesce(record_5.notice_served_on <= ?, 0) = 0 AND record_5.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_5.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1)
                  AND list_entry_3.subject_id != ?) )) OR subject_5.id = ?) OR subject_5.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_6
              WHERE record_6.subject_id = subject_5.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?,
                  0) = 1 OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND coalesce(record_6.notice_served_on <= ?, 0) = 0 AND record_6.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_5.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)
                  AND list_entry_4.subject_id != ?) )) OR subject_5.id = ?)) AND subject_5.identity_key = ? AND subject_5.name = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
