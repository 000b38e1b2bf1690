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
  SELECT json_object('id', 'cas_' || anon_6.id, 'number', anon_6.number, 'kind', anon_6.kind, 'state', anon_6.state, 'subject',
      json(json(json_extract(anon_6.x0, '$[0]'))), 'record', json(json(json_extract(anon_6.x1, '$[0]'))), 'entry',
      json(json(json_extract(anon_6.x2, '$[0]'))), 'provider', json(json(json_extract(anon_6.x3, '$[0]'))), 'unit',
      json(json(json_extract(anon_6.x4, '$[0]'))), 'post', anon_6.post, 'regionCode', anon_6.region_code, 'jurisdiction',
      anon_6.jurisdiction, 'ground', anon_6.ground, 'statement', anon_6.statement, 'filedOn', anon_6.filed_on, 'dueOn', anon_6.due_on,
      'closedOn', anon_6.closed_on, 'outcome', anon_6.outcome, 'reason', anon_6.reason) AS j, '' || (
    SELECT subject_1.pseudonym
    FROM subject AS subject_1
    WHERE subject_1.id = anon_6.subject_id) || ':' || 'id' || ';' || '' || CASE WHEN 1 = 1 THEN (
    SELECT subject_2.pseudonym
    FROM subject AS subject_2
    WHERE subject_2.id = anon_6.subject_id) || ':8;' ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'),
        '') || coalesce(json_extract(anon_6.x1, '$[1]'), '') || coalesce(json_extract(anon_6.x2, '$[1]'),
        '') || coalesce(json_extract(anon_6.x3, '$[1]'), '') || coalesce(json_extract(anon_6.x4, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.number AS number, anon_7.kind AS kind, anon_7.state AS state, anon_7.subject_id AS subject_id,
        anon_7.record_id AS record_id, anon_7.entry_id AS entry_id, anon_7.provider_id AS provider_id, anon_7.unit_id AS unit_id,
        anon_7.post AS post, anon_7.region_code AS region_code, anon_7.jurisdiction AS jurisdiction, anon_7.ground AS ground,
        anon_7.statement AS statement, anon_7.filed_on AS filed_on, anon_7.due_on AS due_on, anon_7.closed_on AS closed_on,
        anon_7.outcome AS outcome, anon_7.reason AS reason, (
      SELECT json_array(json(CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name',
          anon_8.name) WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'name', anon_8.name) ELSE NULL END),
          '' || '' || CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_8.openness = 'OPEN'
          AND anon_8.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_1
                WHERE record_1.subject_id = anon_8.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                    AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                    AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                    OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                    OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                    AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_1
                WHERE list_entry_1.subject_id = anon_8.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                    AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                    AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                    AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))))
                    THEN anon_8.pseudonym || ':0;' ELSE '' END ELSE '' END || CASE WHEN (anon_8.kind = 'NATURAL_PERSON') THEN
                    CASE WHEN (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_2
                WHERE record_2.subject_id = anon_8.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                    AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                    AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                    OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                    OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                    AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = anon_8.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                    THEN anon_8.pseudonym || ':1;' ELSE '' END ELSE '' END) AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.identity_key AS identity_key, anon_9.pseudonym AS pseudonym, anon_9.kind AS kind,
            anon_9.name AS name, anon_9.name_bigrams AS name_bigrams, anon_9.code AS code, anon_9.region_code AS region_code,
            anon_9.openness AS openness, anon_9.openness_basis AS openness_basis, anon_9.status AS status,
            anon_9.sole_trader AS sole_trader, anon_9.legal_representative AS legal_representative, anon_9.registered_on AS registered_on,
            anon_9.document_type AS document_type, anon_9.masked_number AS masked_number, anon_9.listed_number AS listed_number
        FROM (
          SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
              subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
              subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
              subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
              subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
              subject_3.listed_number AS listed_number
          FROM subject AS subject_3
          WHERE (subject_3.kind != 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_1
                  WHERE credit_case_1.subject_id = subject_3.id AND credit_case_1.closed_on IS NULL AND credit_case_1.post = ?
                      AND credit_case_1.unit_id = ? AND credit_case_1.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL
                        OR (EXISTS (
                  SELECT 1
                  FROM record AS record_3
                  WHERE record_3.subject_id = subject_3.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                      OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                      AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_3
                  WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN'
                      AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                      AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                      OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) ))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_2
                  WHERE credit_case_2.subject_id = subject_3.id AND credit_case_2.closed_on IS NULL AND credit_case_2.post = ?
                      AND credit_case_2.unit_id = ? AND credit_case_2.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR (EXISTS (
                  SELECT 1
                  FROM record AS record_4
                  WHERE record_4.subject_id = subject_3.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                      OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                      AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_4
                  WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN'
                      AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                      AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                      OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) )))) AND subject_3.id = anon_7.subject_id
          LIMIT 1 OFFSET 0) AS anon_9
        LIMIT -1 OFFSET 0) AS anon_8) AS x0, (
      SELECT json_array(json_object('id', 'rec_' || anon_10.id, 'title', CASE WHEN ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_3
                WHERE credit_case_3.subject_id = anon_10.subject_id AND credit_case_3.closed_on IS NULL
                    AND (credit_case_3.record_id = anon_10.id OR credit_case_3.record_id IS NULL AND credit_case_3.entry_id IS NULL)
                    AND credit_case_3.post = ? AND credit_case_3.unit_id = ? AND credit_case_3.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
                      AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                      AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                      OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1) THEN anon_10.title ELSE NULL END), '' || '' ||
                      CASE WHEN (NOT (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE'
                      AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= ?) AND anon_10.state != 'DELETED'
                      AND NOT (coalesce(anon_10.disclosure_until < ?, 0) = 1 OR anon_10.state = 'ARCHIVED')
                      AND NOT (anon_10.record_class = 'NEGATIVE' AND coalesce(anon_10.notice_served_on <= ?, 0) = 0)
                      AND anon_10.state != 'REVOKED') OR ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_4
                WHERE credit_case_4.subject_id = anon_10.subject_id AND credit_case_4.closed_on IS NULL
                    AND (credit_case_4.record_id = anon_10.id OR credit_case_4.record_id IS NULL AND credit_case_4.entry_id IS NULL)
                    AND credit_case_4.post = ? AND credit_case_4.unit_id = ? AND credit_case_4.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
                      AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                      AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                      OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1) AND NOT (anon_10.openness = 'OPEN'
                      AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                      AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                      OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1)) THEN (
          SELECT subject_4.pseudonym
          FROM subject AS subject_4
          WHERE subject_4.id = anon_10.subject_id) || ':4;' ELSE '' END) AS json_array_2
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
          SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category,
              record_5.record_class AS record_class, record_5.catalogue_item_id AS catalogue_item_id, record_5.provider_id AS provider_id,
              record_5.provider_key AS provider_key, record_5.jurisdiction AS jurisdiction, record_5.region_code AS region_code,
              record_5.openness AS openness, record_5.openness_basis AS openness_basis, record_5.openness_reference AS openness_reference,
              record_5.confidentiality AS confidentiality, record_5.screened AS screened, record_5.title AS title,
              record_5.document_number AS document_number, record_5.content AS content, record_5.content_digest AS content_digest,
              record_5.decided_on AS decided_on, record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
              record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
              record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
              record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
              record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype,
              record_5.procedure AS procedure, record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason,
              record_5.declared_until AS declared_until, record_5.publicity_due_on AS publicity_due_on, record_5.opened_on AS opened_on,
              record_5.basis_kind AS basis_kind, record_5.basis_number AS basis_number, record_5.basis_issuer AS basis_issuer,
              record_5.notice_reference AS notice_reference, record_5.basis_effective_on AS basis_effective_on,
              record_5.performance_due_on AS performance_due_on, record_5.performed_on AS performed_on,
              record_5.agreement_id AS agreement_id, record_5.statement_digest AS statement_digest, record_5.corrects_id AS corrects_id
          FROM record AS record_5
          WHERE ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_5
                WHERE credit_case_5.subject_id = record_5.subject_id AND credit_case_5.closed_on IS NULL
                    AND (credit_case_5.record_id = record_5.id OR credit_case_5.record_id IS NULL AND credit_case_5.entry_id IS NULL)
                    AND credit_case_5.post = ? AND credit_case_5.unit_id = ? AND credit_case_5.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                      AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                      AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                      OR record_5.publicity_until >= ?)) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?,
                      0) = 1 OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
                      AND coalesce(record_5.notice_served_on <= ?, 0) = 0) AND record_5.state != 'REVOKED'
                      AND record_5.id = anon_7.record_id
          LIMIT 1 OFFSET 0) AS anon_11
        LIMIT -1 OFFSET 0) AS anon_10) AS x1, (
      SELECT json_array(json_object('id', 'ent_' || anon_12.id, 'state', anon_12.state), '' || '' ||
          CASE WHEN (NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL AND anon_12.state = 'PUBLISHED'
          AND coalesce(anon_12.published_on <= ?, 0) = 1 AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= ?)
          AND NOT (anon_12.state IN ('REMOVED', 'DROPPED') OR coalesce(anon_12.removed_on <= ?, 0) = 1))) THEN (
          SELECT subject_5.pseudonym
          FROM subject AS subject_5
          WHERE subject_5.id = anon_12.subject_id) || ':6;' ELSE '' END) AS json_array_3
      FROM (
        SELECT anon_13.id AS id, anon_13.list_id AS list_id, anon_13.subject_id AS subject_id, anon_13.state AS state,
            anon_13.behaviour AS behaviour, anon_13.grounds AS grounds, anon_13.screened AS screened,
            anon_13.basis_document AS basis_document, anon_13.determining_unit_id AS determining_unit_id,
            anon_13.region_code AS region_code, anon_13.openness AS openness, anon_13.openness_basis AS openness_basis,
            anon_13.decided_on AS decided_on, anon_13.published_on AS published_on, anon_13.publicity_until AS publicity_until,
            anon_13.removed_on AS removed_on, anon_13.disputed_since AS disputed_since, anon_13.ground_record_id AS ground_record_id
        FROM (
          SELECT list_entry_5.id AS id, list_entry_5.list_id AS list_id, list_entry_5.subject_id AS subject_id,
              list_entry_5.state AS state, list_entry_5.behaviour AS behaviour, list_entry_5.grounds AS grounds,
              list_entry_5.screened AS screened, list_entry_5.basis_document AS basis_document,
              list_entry_5.determining_unit_id AS determining_unit_id, list_entry_5.region_code AS region_code,
              list_entry_5.openness AS openness, list_entry_5.openness_basis AS openness_basis, list_entry_5.decided_on AS decided_on,
              list_entry_5.published_on AS published_on, list_entry_5.publicity_until AS publicity_until,
              list_entry_5.removed_on AS removed_on, list_entry_5.disputed_since AS disputed_since,
              list_entry_5.ground_record_id AS ground_record_id
          FROM list_entry AS list_entry_5
          WHERE ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_6
                WHERE credit_case_6.subject_id = list_entry_5.subject_id AND credit_case_6.closed_on IS NULL
                    AND (credit_case_6.entry_id = list_entry_5.id OR credit_case_6.record_id IS NULL AND credit_case_6.entry_id IS NULL)
                    AND credit_case_6.post = ? AND credit_case_6.unit_id = ? AND credit_case_6.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                      AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?, 0) = 1
                      AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?))
                      AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= ?, 0) = 1)
                      AND list_entry_5.id = anon_7.entry_id
          LIMIT 1 OFFSET 0) AS anon_13
        LIMIT -1 OFFSET 0) AS anon_12) AS x2, (
      SELECT json_array(json_object('id', 'uni_' || anon_14.id, 'name', anon_14.name, 'code', anon_14.code, 'kind', anon_14.kind,
          'regionCode', anon_14.region_code), '' || '') AS json_array_4
      FROM (
        SELECT anon_15.id AS id, anon_15.code AS code, anon_15.name AS name, anon_15.kind AS kind, anon_15.region_code AS region_code,
            anon_15.jurisdiction AS jurisdiction, anon_15.is_provider AS is_provider, anon_15.status AS status, anon_15.country AS country,
            anon_15.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = anon_7.provider_id
          LIMIT 1 OFFSET 0) AS anon_15
        LIMIT -1 OFFSET 0) AS anon_14) AS x3, (
      SELECT json_array(json_object('name', anon_16.name), '' || '') AS json_array_5
      FROM (
        SELECT anon_17.id AS id, anon_17.code AS code, anon_17.name AS name, anon_17.kind AS kind, anon_17.region_code AS region_code,
            anon_17.jurisdiction AS jurisdiction, anon_17.is_provider AS is_provider, anon_17.status AS status, anon_17.country AS country,
            anon_17.export_basis AS export_basis
        FROM (
          SELECT unit_2.id AS id, unit_2.code AS code, unit_2.name AS name, unit_2.kind AS kind, unit_2.region_code AS region_code,
              unit_2.jurisdiction AS jurisdiction, unit_2.is_provider AS is_provider, unit_2.status AS status, unit_2.country AS country,
              unit_2.export_basis AS export_basis
          FROM unit AS unit_2
          WHERE 1 = 1 AND unit_2.id = anon_7.unit_id
          LIMIT 1 OFFSET 0) AS anon_17
        LIMIT -1 OFFSET 0) AS anon_16) AS x4
    FROM (
      SELECT credit_case_7.id AS id, credit_case_7.number AS number, credit_case_7.kind AS kind, credit_case_7.state AS state,
          credit_case_7.subject_id AS subject_id, credit_case_7.record_id AS record_id, credit_case_7.entry_id AS entry_id,
          credit_case_7.provider_id AS provider_id, credit_case_7.unit_id AS unit_id, credit_case_7.post AS post,
          credit_case_7.region_code AS region_code, credit_case_7.jurisdiction AS jurisdiction, credit_case_7.ground AS ground,
          credit_case_7.statement AS statement, credit_case_7.filed_on AS filed_on, credit_case_7.due_on AS due_on,
          credit_case_7.closed_on AS closed_on, credit_case_7.outcome AS outcome, credit_case_7.reason AS reason
      FROM credit_case AS credit_case_7
      WHERE credit_case_7.post = ? AND credit_case_7.unit_id = ? AND credit_case_7.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_7.id = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
