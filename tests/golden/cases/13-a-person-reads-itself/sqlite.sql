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
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'kind', anon_6.kind, 'recordCount',
      json(json(json_extract(anon_6.x0, '$[0]'))), 'records', json(json(json_extract(anon_6.x1, '$[0]'))), 'listEntries',
      json(json(json_extract(anon_6.x2, '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'kind',
      anon_6.kind, 'maskedIdNumber', anon_6.masked_number, 'documentType', anon_6.document_type, 'recordCount',
      json(json(json_extract(anon_6.x3, '$[0]'))), 'records', json(json(json_extract(anon_6.x4, '$[0]'))), 'listEntries',
      json(json(json_extract(anon_6.x5, '$[0]')))) ELSE NULL END) AS j, '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
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
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1))))) THEN anon_6.pseudonym || ':4;' ELSE '' END ELSE '' END ||
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
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1))))) THEN anon_6.pseudonym || ':5;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'),
              '') || coalesce(json_extract(anon_6.x2, '$[1]'), '') || coalesce(json_extract(anon_6.x3, '$[1]'),
              '') || coalesce(json_extract(anon_6.x4, '$[1]'), '') || coalesce(json_extract(anon_6.x5, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array(json(anon_8.j), anon_8.d) AS json_array_1
      FROM (
        SELECT (
          SELECT count(*) AS count_1
          FROM record AS record_3
          WHERE (record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
              AND record_3.state = 'ACTIVE' AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?)
              OR record_3.subject_id = ?) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
              OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?,
              0) = 0 AND record_3.subject_id != ?) AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_7.id
              AND anon_7.kind != 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?)
                OR record_4.subject_id = ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?,
                0) = 0 AND record_4.subject_id != ?) AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_7.id
                AND anon_7.kind != 'NATURAL_PERSON' AND NOT (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL
                OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?,
                0) = 0) AND record_4.state != 'REVOKED'))) THEN anon_7.pseudonym || ':0;' ELSE '' END AS d) AS anon_8) AS x0, (
      SELECT json_array(json(anon_9.j), anon_9.d) AS json_array_2
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_10.openness = 'OPEN'
            AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
            AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1 OR anon_10.subject_id = ?)
            THEN anon_10.title ELSE NULL END, 'category', anon_10.category, 'openness', anon_10.openness, 'content', json((
                    SELECT json_group_object(anon_12."key", anon_12.value) AS anon_11
                    FROM json_each(anon_10.content) AS anon_12
                    WHERE anon_12."key" IN ('authorityName', 'authorityUscc', 'businessRegistrationNo', 'certificateName',
                        'confiscatedAmount10k', 'effectiveOn', 'fineAmount10k', 'level', 'licenceKind', 'licenceNumber',
                        'organizationCode', 'penaltyKind', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating',
                        'seriousness', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR anon_12."key" IN ('exceptionReason', 'remark', 'taxRegistrationNo') AND anon_10.subject_id = ?
                        OR anon_12."key" IN ('legalRepresentative') OR anon_12."key" IN ('content', 'decisionTitle', 'facts', 'legalBasis',
                        'suspendedOrRevokedLicence', 'violationKind') AND (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
                        AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE' AND (anon_10.publicity_until IS NULL
                        OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1
                        OR anon_10.subject_id = ?))))) FILTER (WHERE anon_10.rn <= 20))) AS j,
                        coalesce(group_concat(CASE WHEN (anon_10.rn <= 20) THEN '' || CASE WHEN (NOT (anon_10.openness = 'OPEN'
                        AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                        AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= ?) AND anon_10.state != 'DELETED'
                        AND NOT (coalesce(anon_10.disclosure_until < ?, 0) = 1 OR anon_10.state = 'ARCHIVED')
                        AND NOT (anon_10.record_class = 'NEGATIVE' AND coalesce(anon_10.notice_served_on <= ?, 0) = 0)
                        AND anon_10.state != 'REVOKED') OR (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
                        AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE' AND (anon_10.publicity_until IS NULL
                        OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1 OR anon_10.subject_id = ?)
                        AND NOT (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE'
                        AND anon_10.state = 'ACTIVE' AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= ?)
                        AND anon_10.screened IS 1) OR anon_10.subject_id = ?) THEN (
              SELECT subject_1.pseudonym
              FROM subject AS subject_1
              WHERE subject_1.id = anon_10.subject_id) || ':1;' ELSE '' END ELSE '' END, ''), '') || '' AS d
        FROM (
          SELECT anon_13.id AS id, anon_13.subject_id AS subject_id, anon_13.category AS category, anon_13.record_class AS record_class,
              anon_13.catalogue_item_id AS catalogue_item_id, anon_13.provider_id AS provider_id, anon_13.provider_key AS provider_key,
              anon_13.jurisdiction AS jurisdiction, anon_13.region_code AS region_code, anon_13.openness AS openness,
              anon_13.openness_basis AS openness_basis, anon_13.openness_reference AS openness_reference,
              anon_13.confidentiality AS confidentiality, anon_13.screened AS screened, anon_13.title AS title,
              anon_13.document_number AS document_number, anon_13.content AS content, anon_13.content_digest AS content_digest,
              anon_13.decided_on AS decided_on, anon_13.ended_on AS ended_on, anon_13.ended_on_source AS ended_on_source,
              anon_13.notice_served_on AS notice_served_on, anon_13.publicity_until AS publicity_until,
              anon_13.disclosure_until AS disclosure_until, anon_13.state AS state, anon_13.disputed_since AS disputed_since,
              anon_13.repaired_on AS repaired_on, anon_13.under_review_since AS under_review_since, anon_13.version AS version,
              anon_13.submitted_at AS submitted_at, anon_13.sort_key AS sort_key, anon_13.rn AS rn, anon_13.found AS found
          FROM (
            SELECT anon_14.id AS id, anon_14.subject_id AS subject_id, anon_14.category AS category, anon_14.record_class AS record_class,
                anon_14.catalogue_item_id AS catalogue_item_id, anon_14.provider_id AS provider_id, anon_14.provider_key AS provider_key,
                anon_14.jurisdiction AS jurisdiction, anon_14.region_code AS region_code, anon_14.openness AS openness,
                anon_14.openness_basis AS openness_basis, anon_14.openness_reference AS openness_reference,
                anon_14.confidentiality AS confidentiality, anon_14.screened AS screened, anon_14.title AS title,
                anon_14.document_number AS document_number, anon_14.content AS content, anon_14.content_digest AS content_digest,
                anon_14.decided_on AS decided_on, anon_14.ended_on AS ended_on, anon_14.ended_on_source AS ended_on_source,
                anon_14.notice_served_on AS notice_served_on, anon_14.publicity_until AS publicity_until,
                anon_14.disclosure_until AS disclosure_until, anon_14.state AS state, anon_14.disputed_since AS disputed_since,
                anon_14.repaired_on AS repaired_on, anon_14.under_review_since AS under_review_since, anon_14.version AS version,
                anon_14.submitted_at AS submitted_at, anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key DESC,
                anon_14.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category,
                  record_5.record_class AS record_class, record_5.catalogue_item_id AS catalogue_item_id,
                  record_5.provider_id AS provider_id, record_5.provider_key AS provider_key, record_5.jurisdiction AS jurisdiction,
                  record_5.region_code AS region_code, record_5.openness AS openness, record_5.openness_basis AS openness_basis,
                  record_5.openness_reference AS openness_reference, record_5.confidentiality AS confidentiality,
                  record_5.screened AS screened, record_5.title AS title, record_5.document_number AS document_number,
                  record_5.content AS content, record_5.content_digest AS content_digest, record_5.decided_on AS decided_on,
                  record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
                  record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
                  record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
                  record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
                  record_5.submitted_at AS submitted_at, record_5.decided_on AS sort_key
              FROM record AS record_5
              WHERE (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
                  AND record_5.state = 'ACTIVE' AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?)
                  OR record_5.subject_id = ?) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
                  OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?,
                  0) = 0 AND record_5.subject_id != ?) AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_7.id
                  AND anon_7.kind != 'NATURAL_PERSON'
              ORDER BY record_5.decided_on DESC, record_5.id DESC
              LIMIT 20 OFFSET 0) AS anon_14) AS anon_13
          ORDER BY anon_13.rn
          LIMIT -1 OFFSET 0) AS anon_10) AS anon_9) AS x1, (
      SELECT json_array(json(anon_15.j), anon_15.d) AS json_array_3
      FROM (
        SELECT json(json_group_array(json_object('listedNumber', CASE WHEN (anon_16.openness = 'OPEN'
            AND anon_16.openness_basis IS NOT NULL AND anon_16.state = 'PUBLISHED' AND coalesce(anon_16.published_on <= ?, 0) = 1
            AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= ?) AND (EXISTS (
                    SELECT *
                    FROM credit_list AS credit_list_1
                    WHERE credit_list_1.id = anon_16.list_id AND credit_list_1.number_exception IS NOT NULL))) THEN (
                SELECT subject_2.listed_number
                FROM subject AS subject_2
                WHERE subject_2.id = anon_16.subject_id) ELSE NULL END)) FILTER (WHERE 1 = 1)) AS j, coalesce(group_concat('' ||
                    CASE WHEN (NOT (anon_16.openness = 'OPEN' AND anon_16.openness_basis IS NOT NULL AND anon_16.state = 'PUBLISHED'
                    AND coalesce(anon_16.published_on <= ?, 0) = 1 AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= ?)
                    AND NOT (anon_16.state IN ('REMOVED', 'DROPPED') OR coalesce(anon_16.removed_on <= ?, 0) = 1))) THEN (
              SELECT subject_3.pseudonym
              FROM subject AS subject_3
              WHERE subject_3.id = anon_16.subject_id) || ':2;' ELSE '' END, ''), '') AS d
        FROM (
          SELECT anon_17.id AS id, anon_17.list_id AS list_id, anon_17.subject_id AS subject_id, anon_17.state AS state,
              anon_17.behaviour AS behaviour, anon_17.grounds AS grounds, anon_17.screened AS screened,
              anon_17.basis_document AS basis_document, anon_17.determining_unit_id AS determining_unit_id,
              anon_17.region_code AS region_code, anon_17.openness AS openness, anon_17.openness_basis AS openness_basis,
              anon_17.decided_on AS decided_on, anon_17.published_on AS published_on, anon_17.publicity_until AS publicity_until,
              anon_17.removed_on AS removed_on, anon_17.disputed_since AS disputed_since, anon_17.rn AS rn
          FROM (
            SELECT anon_18.id AS id, anon_18.list_id AS list_id, anon_18.subject_id AS subject_id, anon_18.state AS state,
                anon_18.behaviour AS behaviour, anon_18.grounds AS grounds, anon_18.screened AS screened,
                anon_18.basis_document AS basis_document, anon_18.determining_unit_id AS determining_unit_id,
                anon_18.region_code AS region_code, anon_18.openness AS openness, anon_18.openness_basis AS openness_basis,
                anon_18.decided_on AS decided_on, anon_18.published_on AS published_on, anon_18.publicity_until AS publicity_until,
                anon_18.removed_on AS removed_on, anon_18.disputed_since AS disputed_since,
                row_number() OVER (ORDER BY anon_18.decided_on DESC, anon_18.id DESC) AS rn
            FROM (
              SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id,
                  list_entry_3.state AS state, list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds,
                  list_entry_3.screened AS screened, list_entry_3.basis_document AS basis_document,
                  list_entry_3.determining_unit_id AS determining_unit_id, list_entry_3.region_code AS region_code,
                  list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis, list_entry_3.decided_on AS decided_on,
                  list_entry_3.published_on AS published_on, list_entry_3.publicity_until AS publicity_until,
                  list_entry_3.removed_on AS removed_on, list_entry_3.disputed_since AS disputed_since
              FROM list_entry AS list_entry_3
              WHERE (list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                  AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                  OR list_entry_3.publicity_until >= ?) OR list_entry_3.subject_id = ?) AND NOT (list_entry_3.state IN ('REMOVED',
                  'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) AND list_entry_3.subject_id = anon_7.id
                  AND anon_7.kind != 'NATURAL_PERSON'
              ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
              LIMIT 100 OFFSET 0) AS anon_18) AS anon_17
          ORDER BY anon_17.rn
          LIMIT -1 OFFSET 0) AS anon_16) AS anon_15) AS x2, (
      SELECT json_array(json(anon_19.j), anon_19.d) AS json_array_4
      FROM (
        SELECT (
          SELECT count(*) AS count_2
          FROM record AS record_6
          WHERE (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
              AND record_6.state = 'ACTIVE' AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?)
              OR record_6.subject_id = ?) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
              OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?,
              0) = 0 AND record_6.subject_id != ?) AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_7.id
              AND anon_7.kind = 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_7
            WHERE (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
                AND record_7.state = 'ACTIVE' AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= ?)
                OR record_7.subject_id = ?) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
                OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?,
                0) = 0 AND record_7.subject_id != ?) AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_7.id
                AND anon_7.kind = 'NATURAL_PERSON' AND NOT (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.publicity_until IS NULL
                OR record_7.publicity_until >= ?) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
                OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?,
                0) = 0) AND record_7.state != 'REVOKED'))) THEN anon_7.pseudonym || ':0;' ELSE '' END AS d) AS anon_19) AS x3, (
      SELECT json_array(json(anon_20.j), anon_20.d) AS json_array_5
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_21.openness = 'OPEN'
            AND anon_21.openness_basis IS NOT NULL AND anon_21.confidentiality = 'NONE' AND anon_21.state = 'ACTIVE'
            AND (anon_21.publicity_until IS NULL OR anon_21.publicity_until >= ?) AND anon_21.screened IS 1 OR anon_21.subject_id = ?)
            THEN anon_21.title ELSE NULL END, 'category', anon_21.category, 'openness', anon_21.openness, 'content', json((
                    SELECT json_group_object(anon_23."key", anon_23.value) AS anon_22
                    FROM json_each(anon_21.content) AS anon_23
                    WHERE anon_23."key" IN ('authorityName', 'authorityUscc', 'businessRegistrationNo', 'certificateName',
                        'confiscatedAmount10k', 'effectiveOn', 'fineAmount10k', 'level', 'licenceKind', 'licenceNumber',
                        'organizationCode', 'penaltyKind', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating',
                        'seriousness', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR anon_23."key" IN ('exceptionReason', 'remark', 'taxRegistrationNo') AND anon_21.subject_id = ?
                        OR anon_23."key" IN ('legalRepresentative') OR anon_23."key" IN ('content', 'decisionTitle', 'facts', 'legalBasis',
                        'suspendedOrRevokedLicence', 'violationKind') AND (anon_21.openness = 'OPEN' AND anon_21.openness_basis IS NOT NULL
                        AND anon_21.confidentiality = 'NONE' AND anon_21.state = 'ACTIVE' AND (anon_21.publicity_until IS NULL
                        OR anon_21.publicity_until >= ?) AND anon_21.screened IS 1
                        OR anon_21.subject_id = ?))))) FILTER (WHERE anon_21.rn <= 20))) AS j,
                        coalesce(group_concat(CASE WHEN (anon_21.rn <= 20) THEN '' || CASE WHEN (NOT (anon_21.openness = 'OPEN'
                        AND anon_21.openness_basis IS NOT NULL AND anon_21.confidentiality = 'NONE' AND anon_21.state = 'ACTIVE'
                        AND (anon_21.publicity_until IS NULL OR anon_21.publicity_until >= ?) AND anon_21.state != 'DELETED'
                        AND NOT (coalesce(anon_21.disclosure_until < ?, 0) = 1 OR anon_21.state = 'ARCHIVED')
                        AND NOT (anon_21.record_class = 'NEGATIVE' AND coalesce(anon_21.notice_served_on <= ?, 0) = 0)
                        AND anon_21.state != 'REVOKED') OR (anon_21.openness = 'OPEN' AND anon_21.openness_basis IS NOT NULL
                        AND anon_21.confidentiality = 'NONE' AND anon_21.state = 'ACTIVE' AND (anon_21.publicity_until IS NULL
                        OR anon_21.publicity_until >= ?) AND anon_21.screened IS 1 OR anon_21.subject_id = ?)
                        AND NOT (anon_21.openness = 'OPEN' AND anon_21.openness_basis IS NOT NULL AND anon_21.confidentiality = 'NONE'
                        AND anon_21.state = 'ACTIVE' AND (anon_21.publicity_until IS NULL OR anon_21.publicity_until >= ?)
                        AND anon_21.screened IS 1) OR anon_21.subject_id = ?) THEN (
              SELECT subject_4.pseudonym
              FROM subject AS subject_4
              WHERE subject_4.id = anon_21.subject_id) || ':1;' ELSE '' END ELSE '' END, ''), '') || '' AS d
        FROM (
          SELECT anon_24.id AS id, anon_24.subject_id AS subject_id, anon_24.category AS category, anon_24.record_class AS record_class,
              anon_24.catalogue_item_id AS catalogue_item_id, anon_24.provider_id AS provider_id, anon_24.provider_key AS provider_key,
              anon_24.jurisdiction AS jurisdiction, anon_24.region_code AS region_code, anon_24.openness AS openness,
              anon_24.openness_basis AS openness_basis, anon_24.openness_reference AS openness_reference,
              anon_24.confidentiality AS confidentiality, anon_24.screened AS screened, anon_24.title AS title,
              anon_24.document_number AS document_number, anon_24.content AS content, anon_24.content_digest AS content_digest,
              anon_24.decided_on AS decided_on, anon_24.ended_on AS ended_on, anon_24.ended_on_source AS ended_on_source,
              anon_24.notice_served_on AS notice_served_on, anon_24.publicity_until AS publicity_until,
              anon_24.disclosure_until AS disclosure_until, anon_24.state AS state, anon_24.disputed_since AS disputed_since,
              anon_24.repaired_on AS repaired_on, anon_24.under_review_since AS under_review_since, anon_24.version AS version,
              anon_24.submitted_at AS submitted_at, anon_24.sort_key AS sort_key, anon_24.rn AS rn, anon_24.found AS found
          FROM (
            SELECT anon_25.id AS id, anon_25.subject_id AS subject_id, anon_25.category AS category, anon_25.record_class AS record_class,
                anon_25.catalogue_item_id AS catalogue_item_id, anon_25.provider_id AS provider_id, anon_25.provider_key AS provider_key,
                anon_25.jurisdiction AS jurisdiction, anon_25.region_code AS region_code, anon_25.openness AS openness,
                anon_25.openness_basis AS openness_basis, anon_25.openness_reference AS openness_reference,
                anon_25.confidentiality AS confidentiality, anon_25.screened AS screened, anon_25.title AS title,
                anon_25.document_number AS document_number, anon_25.content AS content, anon_25.content_digest AS content_digest,
                anon_25.decided_on AS decided_on, anon_25.ended_on AS ended_on, anon_25.ended_on_source AS ended_on_source,
                anon_25.notice_served_on AS notice_served_on, anon_25.publicity_until AS publicity_until,
                anon_25.disclosure_until AS disclosure_until, anon_25.state AS state, anon_25.disputed_since AS disputed_since,
                anon_25.repaired_on AS repaired_on, anon_25.under_review_since AS under_review_since, anon_25.version AS version,
                anon_25.submitted_at AS submitted_at, anon_25.sort_key AS sort_key, row_number() OVER (ORDER BY anon_25.sort_key DESC,
                anon_25.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT record_8.id AS id, record_8.subject_id AS subject_id, record_8.category AS category,
                  record_8.record_class AS record_class, record_8.catalogue_item_id AS catalogue_item_id,
                  record_8.provider_id AS provider_id, record_8.provider_key AS provider_key, record_8.jurisdiction AS jurisdiction,
                  record_8.region_code AS region_code, record_8.openness AS openness, record_8.openness_basis AS openness_basis,
                  record_8.openness_reference AS openness_reference, record_8.confidentiality AS confidentiality,
                  record_8.screened AS screened, record_8.title AS title, record_8.document_number AS document_number,
                  record_8.content AS content, record_8.content_digest AS content_digest, record_8.decided_on AS decided_on,
                  record_8.ended_on AS ended_on, record_8.ended_on_source AS ended_on_source,
                  record_8.notice_served_on AS notice_served_on, record_8.publicity_until AS publicity_until,
                  record_8.disclosure_until AS disclosure_until, record_8.state AS state, record_8.disputed_since AS disputed_since,
                  record_8.repaired_on AS repaired_on, record_8.under_review_since AS under_review_since, record_8.version AS version,
                  record_8.submitted_at AS submitted_at, record_8.decided_on AS sort_key
              FROM record AS record_8
              WHERE (record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
                  AND record_8.state = 'ACTIVE' AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= ?)
                  OR record_8.subject_id = ?) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1
                  OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE' AND coalesce(record_8.notice_served_on <= ?,
                  0) = 0 AND record_8.subject_id != ?) AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_7.id
                  AND anon_7.kind = 'NATURAL_PERSON'
              ORDER BY record_8.decided_on DESC, record_8.id DESC
              LIMIT 20 OFFSET 0) AS anon_25) AS anon_24
          ORDER BY anon_24.rn
          LIMIT -1 OFFSET 0) AS anon_21) AS anon_20) AS x4, (
      SELECT json_array(json(anon_26.j), anon_26.d) AS json_array_6
      FROM (
        SELECT json(json_group_array(json_object('listedNumber', CASE WHEN (anon_27.openness = 'OPEN'
            AND anon_27.openness_basis IS NOT NULL AND anon_27.state = 'PUBLISHED' AND coalesce(anon_27.published_on <= ?, 0) = 1
            AND (anon_27.publicity_until IS NULL OR anon_27.publicity_until >= ?) AND (EXISTS (
                    SELECT *
                    FROM credit_list AS credit_list_2
                    WHERE credit_list_2.id = anon_27.list_id AND credit_list_2.number_exception IS NOT NULL))) THEN (
                SELECT subject_5.listed_number
                FROM subject AS subject_5
                WHERE subject_5.id = anon_27.subject_id) ELSE NULL END)) FILTER (WHERE 1 = 1)) AS j, coalesce(group_concat('' ||
                    CASE WHEN (NOT (anon_27.openness = 'OPEN' AND anon_27.openness_basis IS NOT NULL AND anon_27.state = 'PUBLISHED'
                    AND coalesce(anon_27.published_on <= ?, 0) = 1 AND (anon_27.publicity_until IS NULL OR anon_27.publicity_until >= ?)
                    AND NOT (anon_27.state IN ('REMOVED', 'DROPPED') OR coalesce(anon_27.removed_on <= ?, 0) = 1))) THEN (
              SELECT subject_6.pseudonym
              FROM subject AS subject_6
              WHERE subject_6.id = anon_27.subject_id) || ':2;' ELSE '' END, ''), '') AS d
        FROM (
          SELECT anon_28.id AS id, anon_28.list_id AS list_id, anon_28.subject_id AS subject_id, anon_28.state AS state,
              anon_28.behaviour AS behaviour, anon_28.grounds AS grounds, anon_28.screened AS screened,
              anon_28.basis_document AS basis_document, anon_28.determining_unit_id AS determining_unit_id,
              anon_28.region_code AS region_code, anon_28.openness AS openness, anon_28.openness_basis AS openness_basis,
              anon_28.decided_on AS decided_on, anon_28.published_on AS published_on, anon_28.publicity_until AS publicity_until,
              anon_28.removed_on AS removed_on, anon_28.disputed_since AS disputed_since, anon_28.rn AS rn
          FROM (
            SELECT anon_29.id AS id, anon_29.list_id AS list_id, anon_29.subject_id AS subject_id, anon_29.state AS state,
                anon_29.behaviour AS behaviour, anon_29.grounds AS grounds, anon_29.screened AS screened,
                anon_29.basis_document AS basis_document, anon_29.determining_unit_id AS determining_unit_id,
                anon_29.region_code AS region_code, anon_29.openness AS openness, anon_29.openness_basis AS openness_basis,
                anon_29.decided_on AS decided_on, anon_29.published_on AS published_on, anon_29.publicity_until AS publicity_until,
                anon_29.removed_on AS removed_on, anon_29.disputed_since AS disputed_since,
                row_number() OVER (ORDER BY anon_29.decided_on DESC, anon_29.id DESC) AS rn
            FROM (
              SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id,
                  list_entry_4.state AS state, list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds,
                  list_entry_4.screened AS screened, list_entry_4.basis_document AS basis_document,
                  list_entry_4.determining_unit_id AS determining_unit_id, list_entry_4.region_code AS region_code,
                  list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis, list_entry_4.decided_on AS decided_on,
                  list_entry_4.published_on AS published_on, list_entry_4.publicity_until AS publicity_until,
                  list_entry_4.removed_on AS removed_on, list_entry_4.disputed_since AS disputed_since
              FROM list_entry AS list_entry_4
              WHERE (list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                  AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                  OR list_entry_4.publicity_until >= ?) OR list_entry_4.subject_id = ?) AND NOT (list_entry_4.state IN ('REMOVED',
                  'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) AND list_entry_4.subject_id = anon_7.id
                  AND anon_7.kind = 'NATURAL_PERSON'
              ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC
              LIMIT 100 OFFSET 0) AS anon_29) AS anon_28
          ORDER BY anon_28.rn
          LIMIT -1 OFFSET 0) AS anon_27) AS anon_26) AS x5
    FROM (
      SELECT subject_7.id AS id, subject_7.identity_key AS identity_key, subject_7.pseudonym AS pseudonym, subject_7.kind AS kind,
          subject_7.name AS name, subject_7.name_bigrams AS name_bigrams, subject_7.code AS code, subject_7.region_code AS region_code,
          subject_7.openness AS openness, subject_7.openness_basis AS openness_basis, subject_7.status AS status,
          subject_7.sole_trader AS sole_trader, subject_7.legal_representative AS legal_representative,
          subject_7.registered_on AS registered_on, subject_7.document_type AS document_type, subject_7.masked_number AS masked_number,
          subject_7.listed_number AS listed_number
      FROM subject AS subject_7
      WHERE (subject_7.kind != 'NATURAL_PERSON' AND (subject_7.openness = 'OPEN' AND subject_7.openness_basis IS NOT NULL OR (EXISTS (
              SELECT *
              FROM record AS record_9
              WHERE record_9.subject_id = subject_7.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.publicity_until IS NULL
                  OR record_9.publicity_until >= ?) AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1 OR record_9.state = 'ARCHIVED'
                  OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                  AND coalesce(record_9.notice_served_on <= ?, 0) = 0 AND record_9.subject_id != ?))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_5
              WHERE list_entry_5.subject_id = subject_7.id AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                  AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?, 0) = 1
                  AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?)
                  AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= ?, 0) = 1)))
                  OR subject_7.id = ?) OR subject_7.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM record AS record_10
              WHERE record_10.subject_id = subject_7.id AND record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                  AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE' AND (record_10.publicity_until IS NULL
                  OR record_10.publicity_until >= ?) AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1
                  OR record_10.state = 'ARCHIVED' OR record_10.state IN ('DELETED', 'REVOKED') OR record_10.record_class = 'NEGATIVE'
                  AND coalesce(record_10.notice_served_on <= ?, 0) = 0 AND record_10.subject_id != ?))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_6
              WHERE list_entry_6.subject_id = subject_7.id AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                  AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                  AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?)
                  AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= ?, 0) = 1)))
                  OR subject_7.id = ?)) AND subject_7.identity_key = ? AND subject_7.name = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
