using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Officials : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "score_thousandths",
                table: "scorecard_step",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "capacity",
                table: "scorecard",
                type: "text",
                nullable: false,
                defaultValue: "Collective");

            migrationBuilder.AddColumn<long>(
                name: "official_id",
                table: "scorecard",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "quota_document_issued_on",
                table: "evaluation_round",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "quota_document_issuer",
                table: "evaluation_round",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "quota_document_number",
                table: "evaluation_round",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "quota_exception_share",
                table: "evaluation_round",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "quota_share",
                table: "evaluation_round",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "identity_erasure",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    grounds = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_erasure", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "identity_read",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    moment = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    areas = table.Column<string>(type: "text", nullable: false),
                    officials = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_read", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "official",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_official", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "official_identity",
                columns: table => new
                {
                    official_id = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<string>(type: "text", nullable: false),
                    staff_number = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_official_identity", x => x.official_id);
                });

            migrationBuilder.CreateTable(
                name: "official_membership",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    agency_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    is_leader = table.Column<bool>(type: "boolean", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_official_membership", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_scorecard_official_id",
                table: "scorecard",
                column: "official_id");

            migrationBuilder.CreateIndex(
                name: "IX_identity_erasure_id",
                table: "identity_erasure",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_official_id",
                table: "official",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_official_membership_agency_id",
                table: "official_membership",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "IX_official_membership_id",
                table: "official_membership",
                column: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "identity_erasure");

            migrationBuilder.DropTable(
                name: "identity_read");

            migrationBuilder.DropTable(
                name: "official");

            migrationBuilder.DropTable(
                name: "official_identity");

            migrationBuilder.DropTable(
                name: "official_membership");

            migrationBuilder.DropIndex(
                name: "IX_scorecard_official_id",
                table: "scorecard");

            migrationBuilder.DropColumn(
                name: "score_thousandths",
                table: "scorecard_step");

            migrationBuilder.DropColumn(
                name: "capacity",
                table: "scorecard");

            migrationBuilder.DropColumn(
                name: "official_id",
                table: "scorecard");

            migrationBuilder.DropColumn(
                name: "quota_document_issued_on",
                table: "evaluation_round");

            migrationBuilder.DropColumn(
                name: "quota_document_issuer",
                table: "evaluation_round");

            migrationBuilder.DropColumn(
                name: "quota_document_number",
                table: "evaluation_round");

            migrationBuilder.DropColumn(
                name: "quota_exception_share",
                table: "evaluation_round");

            migrationBuilder.DropColumn(
                name: "quota_share",
                table: "evaluation_round");
        }
    }
}
