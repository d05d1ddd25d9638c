using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agency",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "agency_identifier",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    scheme = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_identifier", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "agency_name",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    search_key = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_name", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "agency_succession",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    predecessor_id = table.Column<long>(type: "bigint", nullable: false),
                    successor_id = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "text", nullable: false),
                    deciding_document_number = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_succession", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "agency_succession_village",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_succession_village", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "area",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    level = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "area_code",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    scheme = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_code", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "area_lineage",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    into_id = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "text", nullable: true),
                    deciding_document_number = table.Column<string>(type: "text", nullable: true),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_lineage", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "area_name",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    search_key = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_name", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "area_parent",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    parent_id = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_parent", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "assignment",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    programme_id = table.Column<long>(type: "bigint", nullable: false),
                    agency_id = table.Column<long>(type: "bigint", nullable: false),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "text", nullable: false),
                    deciding_document_number = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignment", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "contribution",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    assignment_id = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    occasion = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contribution", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "data_version",
                columns: table => new
                {
                    version = table.Column<long>(type: "bigint", nullable: false),
                    moment = table.Column<long>(type: "bigint", nullable: false),
                    operation = table.Column<string>(type: "text", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    touches_registers = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_version", x => x.version);
                });

            migrationBuilder.CreateTable(
                name: "dataset",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: false),
                    is_demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "household_departure",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    round_id = table.Column<long>(type: "bigint", nullable: false),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    change = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_departure", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "household_review",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    round_id = table.Column<long>(type: "bigint", nullable: false),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    members = table.Column<int>(type: "integer", nullable: false),
                    is_minority = table.Column<bool>(type: "boolean", nullable: false),
                    settlement = table.Column<string>(type: "text", nullable: true),
                    income_per_person = table.Column<long>(type: "bigint", nullable: true),
                    income_points = table.Column<int>(type: "integer", nullable: true),
                    deprivation_points = table.Column<int>(type: "integer", nullable: true),
                    deprived = table.Column<int>(type: "integer", nullable: false),
                    known = table.Column<int>(type: "integer", nullable: false),
                    arrival = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_review", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "idempotency",
                columns: table => new
                {
                    actor = table.Column<string>(type: "text", nullable: false),
                    idempotency_key = table.Column<string>(type: "text", nullable: false),
                    operation = table.Column<string>(type: "text", nullable: false),
                    input_hash = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    result_ids = table.Column<string>(type: "text", nullable: false),
                    warnings = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotency", x => new { x.actor, x.idempotency_key });
                });

            migrationBuilder.CreateTable(
                name: "import_batch",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    changes = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_batch", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "poverty_return",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<long>(type: "bigint", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    standard = table.Column<string>(type: "text", nullable: false),
                    population = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    households = table.Column<long>(type: "bigint", nullable: true),
                    printed_poor_percent = table.Column<string>(type: "text", nullable: true),
                    printed_near_poor_percent = table.Column<string>(type: "text", nullable: true),
                    printed_poor_and_near_poor = table.Column<long>(type: "bigint", nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    near_poor_end = table.Column<long>(type: "bigint", nullable: true),
                    near_poor_exit = table.Column<long>(type: "bigint", nullable: true),
                    near_poor_fallen_back = table.Column<long>(type: "bigint", nullable: true),
                    near_poor_net_change = table.Column<long>(type: "bigint", nullable: true),
                    near_poor_newly_poor = table.Column<long>(type: "bigint", nullable: true),
                    near_poor_start = table.Column<long>(type: "bigint", nullable: true),
                    poor_end = table.Column<long>(type: "bigint", nullable: true),
                    poor_exit = table.Column<long>(type: "bigint", nullable: true),
                    poor_fallen_back = table.Column<long>(type: "bigint", nullable: true),
                    poor_net_change = table.Column<long>(type: "bigint", nullable: true),
                    poor_newly_poor = table.Column<long>(type: "bigint", nullable: true),
                    poor_start = table.Column<long>(type: "bigint", nullable: true),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_poverty_return", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "programme",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "text", nullable: false),
                    deciding_document_number = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "programme_limit",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    villages_per_agency = table.Column<int>(type: "integer", nullable: true),
                    agencies_per_village = table.Column<int>(type: "integer", nullable: true),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "text", nullable: false),
                    deciding_document_number = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_limit", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "programme_village",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_village", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "review_publication",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    round_id = table.Column<long>(type: "bigint", nullable: false),
                    published_version = table.Column<long>(type: "bigint", nullable: false),
                    smallest_shown = table.Column<int>(type: "integer", nullable: false),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "text", nullable: false),
                    deciding_document_number = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_publication", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "review_round",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<long>(type: "bigint", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    standard = table.Column<string>(type: "text", nullable: false),
                    population = table.Column<string>(type: "text", nullable: false),
                    is_synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_round", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "village_movement",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    round_id = table.Column<long>(type: "bigint", nullable: false),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    is_minority = table.Column<bool>(type: "boolean", nullable: false),
                    list = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    base_all_at_end = table.Column<long>(type: "bigint", nullable: false),
                    base_all_at_start = table.Column<long>(type: "bigint", nullable: false),
                    base_entered_of_these = table.Column<long>(type: "bigint", nullable: false),
                    base_not_known_at_end = table.Column<long>(type: "bigint", nullable: false),
                    base_not_known_at_start = table.Column<long>(type: "bigint", nullable: false),
                    base_not_listed_at_start = table.Column<long>(type: "bigint", nullable: false),
                    parts_became_not_known = table.Column<long>(type: "bigint", nullable: false),
                    parts_end = table.Column<long>(type: "bigint", nullable: false),
                    parts_ended = table.Column<long>(type: "bigint", nullable: false),
                    parts_entered_with_unknown_history = table.Column<long>(type: "bigint", nullable: false),
                    parts_exit = table.Column<long>(type: "bigint", nullable: false),
                    parts_fallen_back = table.Column<long>(type: "bigint", nullable: false),
                    parts_moved_in = table.Column<long>(type: "bigint", nullable: false),
                    parts_moved_out = table.Column<long>(type: "bigint", nullable: false),
                    parts_newly_poor = table.Column<long>(type: "bigint", nullable: false),
                    parts_size_change = table.Column<long>(type: "bigint", nullable: false),
                    parts_split_off = table.Column<long>(type: "bigint", nullable: false),
                    parts_start = table.Column<long>(type: "bigint", nullable: false),
                    parts_was_not_known = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_village_movement", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "village_summary",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    round_id = table.Column<long>(type: "bigint", nullable: false),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    is_minority = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    households = table.Column<long>(type: "bigint", nullable: false),
                    people = table.Column<long>(type: "bigint", nullable: false),
                    profile = table.Column<byte[]>(type: "bytea", nullable: true),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_village_summary", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_agency_id",
                table: "agency",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_agency_identifier_id",
                table: "agency_identifier",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_agency_name_id",
                table: "agency_name",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_agency_succession_id",
                table: "agency_succession",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_agency_succession_village_id",
                table: "agency_succession_village",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_area_id",
                table: "area",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_area_code_id",
                table: "area_code",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_area_lineage_id",
                table: "area_lineage",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_area_name_id",
                table: "area_name",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_area_parent_id",
                table: "area_parent",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_assignment_id",
                table: "assignment",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_contribution_assignment_id",
                table: "contribution",
                column: "assignment_id");

            migrationBuilder.CreateIndex(
                name: "IX_contribution_id",
                table: "contribution",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_data_version_moment",
                table: "data_version",
                column: "moment",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dataset_id",
                table: "dataset",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_household_departure_id",
                table: "household_departure",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_household_departure_round_id_village_id",
                table: "household_departure",
                columns: new[] { "round_id", "village_id" });

            migrationBuilder.CreateIndex(
                name: "IX_household_review_id",
                table: "household_review",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_household_review_round_id_village_id",
                table: "household_review",
                columns: new[] { "round_id", "village_id" });

            migrationBuilder.CreateIndex(
                name: "IX_import_batch_id",
                table: "import_batch",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_poverty_return_area_id_year",
                table: "poverty_return",
                columns: new[] { "area_id", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_poverty_return_id",
                table: "poverty_return",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_programme_id",
                table: "programme",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_programme_limit_id",
                table: "programme_limit",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_programme_village_id",
                table: "programme_village",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_review_publication_id",
                table: "review_publication",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_review_round_id",
                table: "review_round",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_village_movement_id",
                table: "village_movement",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_village_movement_round_id_village_id",
                table: "village_movement",
                columns: new[] { "round_id", "village_id" });

            migrationBuilder.CreateIndex(
                name: "IX_village_summary_id",
                table: "village_summary",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_village_summary_round_id_village_id",
                table: "village_summary",
                columns: new[] { "round_id", "village_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agency");

            migrationBuilder.DropTable(
                name: "agency_identifier");

            migrationBuilder.DropTable(
                name: "agency_name");

            migrationBuilder.DropTable(
                name: "agency_succession");

            migrationBuilder.DropTable(
                name: "agency_succession_village");

            migrationBuilder.DropTable(
                name: "area");

            migrationBuilder.DropTable(
                name: "area_code");

            migrationBuilder.DropTable(
                name: "area_lineage");

            migrationBuilder.DropTable(
                name: "area_name");

            migrationBuilder.DropTable(
                name: "area_parent");

            migrationBuilder.DropTable(
                name: "assignment");

            migrationBuilder.DropTable(
                name: "contribution");

            migrationBuilder.DropTable(
                name: "data_version");

            migrationBuilder.DropTable(
                name: "dataset");

            migrationBuilder.DropTable(
                name: "household_departure");

            migrationBuilder.DropTable(
                name: "household_review");

            migrationBuilder.DropTable(
                name: "idempotency");

            migrationBuilder.DropTable(
                name: "import_batch");

            migrationBuilder.DropTable(
                name: "poverty_return");

            migrationBuilder.DropTable(
                name: "programme");

            migrationBuilder.DropTable(
                name: "programme_limit");

            migrationBuilder.DropTable(
                name: "programme_village");

            migrationBuilder.DropTable(
                name: "review_publication");

            migrationBuilder.DropTable(
                name: "review_round");

            migrationBuilder.DropTable(
                name: "village_movement");

            migrationBuilder.DropTable(
                name: "village_summary");
        }
    }
}
