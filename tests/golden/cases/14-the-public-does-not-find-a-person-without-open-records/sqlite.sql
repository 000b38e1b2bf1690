SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_object('name', anon_3.name, 'kind', anon_3.kind, 'recordCount',
      json(json(json_extract(anon_3.x0, '$[0]'))), 'records', json(json(json_extract(anon_3.x1, '$[0]'))), 'listEntries',
      json(json(json_extract(anon_3.x2, '$[0]')))) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_object('name', anon_3.name, 'kind',
      anon_3.kind, 'maskedIdNumber', anon_3.masked_number, 'documentType', anon_3.document_type, 'recordCount',
      json(json(json_extract(anon_3.x3, '$[0]'))), 'records', json(json(json_extract(anon_3.x4, '$[0]'))), 'listEntries',
      json(json(json_extract(anon_3.x5, '$[0]')))) ELSE NULL END) AS j, '' || coalesce(json_extract(anon_3.x0, '$[1]'),
      '') || coalesce(json_extract(anon_3.x1, '$[1]'), '') || coalesce(json_extract(anon_3.x2, '$[1]'),
      '') || coalesce(json_extract(anon_3.x3, '$[1]'), '') || coalesce(json_extract(anon_3.x4, '$[1]'),
      '') || coalesce(json_extract(anon_3.x5, '$[1]'), '') AS d
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
              AND record_1.state != 'REVOKED' AND record_1.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON') AS j,
              '' AS d) AS anon_5) AS x0, (
      SELECT json_array(json(anon_6.j), anon_6.d) AS json_array_2
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_7.openness = 'OPEN'
            AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE'
            AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?) AND anon_7.screened IS 1) THEN anon_7.title ELSE NULL END,
            'category', anon_7.category, 'openness', anon_7.openness, 'content', json((
                    SELECT json_group_object(anon_9."key", anon_9.value) AS anon_8
                    FROM json_each(anon_7.content) AS anon_9
                    WHERE anon_9."key" IN ('authorityName', 'authorityUscc', 'businessRegistrationNo', 'certificateName',
                        'confiscatedAmount10k', 'effectiveOn', 'fineAmount10k', 'level', 'licenceKind', 'licenceNumber',
                        'organizationCode', 'penaltyKind', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating',
                        'seriousness', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR 0 = 1 OR anon_9."key" IN ('legalRepresentative') OR anon_9."key" IN ('content', 'decisionTitle',
                        'facts', 'legalBasis', 'suspendedOrRevokedLicence', 'violationKind') AND anon_7.openness = 'OPEN'
                        AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE'
                        AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?)
                        AND anon_7.screened IS 1)))) FILTER (WHERE anon_7.rn <= 20))) AS j,
                        coalesce(group_concat(CASE WHEN (anon_7.rn <= 20) THEN '' ELSE '' END, ''), '') || '' AS d
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
              anon_10.submitted_at AS submitted_at, anon_10.sort_key AS sort_key, anon_10.rn AS rn, anon_10.found AS found
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
                anon_11.submitted_at AS submitted_at, anon_11.sort_key AS sort_key, row_number() OVER (ORDER BY anon_11.sort_key DESC,
                anon_11.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT record_2.id AS id, record_2.subject_id AS subject_id, record_2.category AS category,
                  record_2.record_class AS record_class, record_2.catalogue_item_id AS catalogue_item_id,
                  record_2.provider_id AS provider_id, record_2.provider_key AS provider_key, record_2.jurisdiction AS jurisdiction,
                  record_2.region_code AS region_code, record_2.openness AS openness, record_2.openness_basis AS openness_basis,
                  record_2.openness_reference AS openness_reference, record_2.confidentiality AS confidentiality,
                  record_2.screened AS screened, record_2.title AS title, record_2.document_number AS document_number,
                  record_2.content AS content, record_2.content_digest AS content_digest, record_2.decided_on AS decided_on,
                  record_2.ended_on AS ended_on, record_2.ended_on_source AS ended_on_source,
                  record_2.notice_served_on AS notice_served_on, record_2.publicity_until AS publicity_until,
                  record_2.disclosure_until AS disclosure_until, record_2.state AS state, record_2.disputed_since AS disputed_since,
                  record_2.repaired_on AS repaired_on, record_2.under_review_since AS under_review_since, record_2.version AS version,
                  record_2.submitted_at AS submitted_at, record_2.decided_on AS sort_key
              FROM record AS record_2
              WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
                  AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?)
                  AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED')
                  AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0)
                  AND record_2.state != 'REVOKED' AND record_2.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
              ORDER BY record_2.decided_on DESC, record_2.id DESC
              LIMIT 20 OFFSET 0) AS anon_11) AS anon_10
          ORDER BY anon_10.rn
          LIMIT -1 OFFSET 0) AS anon_7) AS anon_6) AS x1, (
      SELECT json_array(json(anon_12.j), anon_12.d) AS json_array_3
      FROM (
        SELECT json(json_group_array(json_object('listedNumber', CASE WHEN (anon_13.openness = 'OPEN'
            AND anon_13.openness_basis IS NOT NULL AND anon_13.state = 'PUBLISHED' AND coalesce(anon_13.published_on <= ?, 0) = 1
            AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= ?) AND (EXISTS (
                    SELECT *
                    FROM credit_list AS credit_list_1
                    WHERE credit_list_1.id = anon_13.list_id AND credit_list_1.number_exception IS NOT NULL))) THEN (
                SELECT subject_1.listed_number
                FROM subject AS subject_1
                WHERE subject_1.id = anon_13.subject_id) ELSE NULL END)) FILTER (WHERE 1 = 1)) AS j, coalesce(group_concat('', ''), '') AS d
        FROM (
          SELECT anon_14.id AS id, anon_14.list_id AS list_id, anon_14.subject_id AS subject_id, anon_14.state AS state,
              anon_14.behaviour AS behaviour, anon_14.grounds AS grounds, anon_14.screened AS screened,
              anon_14.basis_document AS basis_document, anon_14.determining_unit_id AS determining_unit_id,
              anon_14.region_code AS region_code, anon_14.openness AS openness, anon_14.openness_basis AS openness_basis,
              anon_14.decided_on AS decided_on, anon_14.published_on AS published_on, anon_14.publicity_until AS publicity_until,
              anon_14.removed_on AS removed_on, anon_14.disputed_since AS disputed_since, anon_14.rn AS rn
          FROM (
            SELECT anon_15.id AS id, anon_15.list_id AS list_id, anon_15.subject_id AS subject_id, anon_15.state AS state,
                anon_15.behaviour AS behaviour, anon_15.grounds AS grounds, anon_15.screened AS screened,
                anon_15.basis_document AS basis_document, anon_15.determining_unit_id AS determining_unit_id,
                anon_15.region_code AS region_code, anon_15.openness AS openness, anon_15.openness_basis AS openness_basis,
                anon_15.decided_on AS decided_on, anon_15.published_on AS published_on, anon_15.publicity_until AS publicity_until,
                anon_15.removed_on AS removed_on, anon_15.disputed_since AS disputed_since,
                row_number() OVER (ORDER BY anon_15.decided_on DESC, anon_15.id DESC) AS rn
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
              LIMIT 100 OFFSET 0) AS anon_15) AS anon_14
          ORDER BY anon_14.rn
          LIMIT -1 OFFSET 0) AS anon_13) AS anon_12) AS x2, (
      SELECT json_array(json(anon_16.j), anon_16.d) AS json_array_4
      FROM (
        SELECT (
          SELECT count(*) AS count_2
          FROM record AS record_3
          WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
              AND record_3.state = 'ACTIVE' AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?)
              AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED')
              AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0)
              AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON') AS j,
              '' AS d) AS anon_16) AS x3, (
      SELECT json_array(json(anon_17.j), anon_17.d) AS json_array_5
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_18.openness = 'OPEN'
            AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
            AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= ?) AND anon_18.screened IS 1) THEN anon_18.title
            ELSE NULL END, 'category', anon_18.category, 'openness', anon_18.openness, 'content', json((
                    SELECT json_group_object(anon_20."key", anon_20.value) AS anon_19
                    FROM json_each(anon_18.content) AS anon_20
                    WHERE anon_20."key" IN ('authorityName', 'authorityUscc', 'businessRegistrationNo', 'certificateName',
                        'confiscatedAmount10k', 'effectiveOn', 'fineAmount10k', 'level', 'licenceKind', 'licenceNumber',
                        'organizationCode', 'penaltyKind', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating',
                        'seriousness', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR 0 = 1 OR anon_20."key" IN ('legalRepresentative') OR anon_20."key" IN ('content', 'decisionTitle',
                        'facts', 'legalBasis', 'suspendedOrRevokedLicence', 'violationKind') AND anon_18.openness = 'OPEN'
                        AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                        AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= ?)
                        AND anon_18.screened IS 1)))) FILTER (WHERE anon_18.rn <= 20))) AS j,
                        coalesce(group_concat(CASE WHEN (anon_18.rn <= 20) THEN '' ELSE '' END, ''), '') || '' AS d
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
              anon_21.submitted_at AS submitted_at, anon_21.sort_key AS sort_key, anon_21.rn AS rn, anon_21.found AS found
          FROM (
            SELECT anon_22.id AS id, anon_22.subject_id AS subject_id, anon_22.category AS category, anon_22.record_class AS record_class,
                anon_22.catalogue_item_id AS catalogue_item_id, anon_22.provider_id AS provider_id, anon_22.provider_key AS provider_key,
                anon_22.jurisdiction AS jurisdiction, anon_22.region_code AS region_code, anon_22.openness AS openness,
                anon_22.openness_basis AS openness_basis, anon_22.openness_reference AS openness_reference,
                anon_22.confidentiality AS confidentiality, anon_22.screened AS screened, anon_22.title AS title,
                anon_22.document_number AS document_number, anon_22.content AS content, anon_22.content_digest AS content_digest,
                anon_22.decided_on AS decided_on, anon_22.ended_on AS ended_on, anon_22.ended_on_source AS ended_on_source,
                anon_22.notice_served_on AS notice_served_on, anon_22.publicity_until AS publicity_until,
                anon_22.disclosure_until AS disclosure_until, anon_22.state AS state, anon_22.disputed_since AS disputed_since,
                anon_22.repaired_on AS repaired_on, anon_22.under_review_since AS under_review_since, anon_22.version AS version,
                anon_22.submitted_at AS submitted_at, anon_22.sort_key AS sort_key, row_number() OVER (ORDER BY anon_22.sort_key DESC,
                anon_22.id DESC) AS rn, count(*) OVER () AS found
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
              WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                  AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?)
                  AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
                  AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0)
                  AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
              ORDER BY record_4.decided_on DESC, record_4.id DESC
              LIMIT 20 OFFSET 0) AS anon_22) AS anon_21
          ORDER BY anon_21.rn
          LIMIT -1 OFFSET 0) AS anon_18) AS anon_17) AS x4, (
      SELECT json_array(json(anon_23.j), anon_23.d) AS json_array_6
      FROM (
        SELECT json(json_group_array(json_object('listedNumber', CASE WHEN (anon_24.openness = 'OPEN'
            AND anon_24.openness_basis IS NOT NULL AND anon_24.state = 'PUBLISHED' AND coalesce(anon_24.published_on <= ?, 0) = 1
            AND (anon_24.publicity_until IS NULL OR anon_24.publicity_until >= ?) AND (EXISTS (
                    SELECT *
                    FROM credit_list AS credit_list_2
                    WHERE credit_list_2.id = anon_24.list_id AND credit_list_2.number_exception IS NOT NULL))) THEN (
                SELECT subject_2.listed_number
                FROM subject AS subject_2
                WHERE subject_2.id = anon_24.subject_id) ELSE NULL END)) FILTER (WHERE 1 = 1)) AS j, coalesce(group_concat('', ''), '') AS d
        FROM (
          SELECT anon_25.id AS id, anon_25.list_id AS list_id, anon_25.subject_id AS subject_id, anon_25.state AS state,
              anon_25.behaviour AS behaviour, anon_25.grounds AS grounds, anon_25.screened AS screened,
              anon_25.basis_document AS basis_document, anon_25.determining_unit_id AS determining_unit_id,
              anon_25.region_code AS region_code, anon_25.openness AS openness, anon_25.openness_basis AS openness_basis,
              anon_25.decided_on AS decided_on, anon_25.published_on AS published_on, anon_25.publicity_until AS publicity_until,
              anon_25.removed_on AS removed_on, anon_25.disputed_since AS disputed_since, anon_25.rn AS rn
          FROM (
            SELECT anon_26.id AS id, anon_26.list_id AS list_id, anon_26.subject_id AS subject_id, anon_26.state AS state,
                anon_26.behaviour AS behaviour, anon_26.grounds AS grounds, anon_26.screened AS screened,
                anon_26.basis_document AS basis_document, anon_26.determining_unit_id AS determining_unit_id,
                anon_26.region_code AS region_code, anon_26.openness AS openness, anon_26.openness_basis AS openness_basis,
                anon_26.decided_on AS decided_on, anon_26.published_on AS published_on, anon_26.publicity_until AS publicity_until,
                anon_26.removed_on AS removed_on, anon_26.disputed_since AS disputed_since,
                row_number() OVER (ORDER BY anon_26.decided_on DESC, anon_26.id DESC) AS rn
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
              LIMIT 100 OFFSET 0) AS anon_26) AS anon_25
          ORDER BY anon_25.rn
          LIMIT -1 OFFSET 0) AS anon_24) AS anon_23) AS x5
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
                  AND coalesce(record_5.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1))))
                  OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM record AS record_6
              WHERE record_6.subject_id = subject_3.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.publicity_until IS NULL
                  OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1 OR record_6.state = 'ARCHIVED'
                  OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND coalesce(record_6.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)))))
                  AND subject_3.identity_key = ? AND subject_3.name = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
