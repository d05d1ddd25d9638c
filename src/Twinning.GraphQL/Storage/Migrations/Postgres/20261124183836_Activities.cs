using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Activities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "contribution");

            migrationBuilder.CreateTable(
                name: "activity_contribution",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    activity_id = table.Column<long>(type: "bigint", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    assignment_id = table.Column<long>(type: "bigint", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    declared_value = table.Column<long>(type: "bigint", nullable: true),
                    first_month = table.Column<DateOnly>(type: "date", nullable: true),
                    goods = table.Column<string>(type: "text", nullable: true),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    months = table.Column<int>(type: "integer", nullable: true),
                    occasion = table.Column<string>(type: "text", nullable: true),
                    per_month = table.Column<long>(type: "bigint", nullable: true),
                    pupils = table.Column<int>(type: "integer", nullable: true),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    repaid = table.Column<long>(type: "bigint", nullable: true),
                    stage = table.Column<string>(type: "text", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    thousandths = table.Column<long>(type: "bigint", nullable: true),
                    unit = table.Column<string>(type: "text", nullable: true),
                    sources_agency_budget = table.Column<long>(type: "bigint", nullable: false),
                    sources_benefactor = table.Column<long>(type: "bigint", nullable: false),
                    sources_enterprise = table.Column<long>(type: "bigint", nullable: false),
                    sources_not_stated = table.Column<long>(type: "bigint", nullable: false),
                    sources_staff = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_contribution", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "activity",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    field = table.Column<string>(type: "text", nullable: false),
                    occasion = table.Column<string>(type: "text", nullable: true),
                    officers = table.Column<int>(type: "integer", nullable: false),
                    villagers = table.Column<int>(type: "integer", nullable: true),
                    event_key = table.Column<string>(type: "text", nullable: true),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    assignment_id = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "report",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    rhythm = table.Column<string>(type: "text", nullable: false),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    assignment_id = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "report_schedule",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    requirements = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("PK_report_schedule", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "visit",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    officers = table.Column<int>(type: "integer", nullable: false),
                    contacts = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    assignment_id = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visit", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activity_contribution_activity_id",
                table: "activity_contribution",
                column: "activity_id");

            migrationBuilder.CreateIndex(
                name: "IX_activity_contribution_assignment_id",
                table: "activity_contribution",
                column: "assignment_id");

            migrationBuilder.CreateIndex(
                name: "IX_activity_contribution_id",
                table: "activity_contribution",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_activity_assignment_id_day",
                table: "activity",
                columns: new[] { "assignment_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_id",
                table: "activity",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_report_assignment_id_day",
                table: "report",
                columns: new[] { "assignment_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_report_id",
                table: "report",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_report_schedule_id",
                table: "report_schedule",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_visit_assignment_id_day",
                table: "visit",
                columns: new[] { "assignment_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_visit_id",
                table: "visit",
                column: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity");

            migrationBuilder.DropTable(
                name: "report");

            migrationBuilder.DropTable(
                name: "report_schedule");

            migrationBuilder.DropTable(
                name: "visit");

            migrationBuilder.DropTable(
                name: "activity_contribution");

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

            migrationBuilder.CreateIndex(
                name: "IX_contribution_assignment_id",
                table: "contribution",
                column: "assignment_id");

            migrationBuilder.CreateIndex(
                name: "IX_contribution_id",
                table: "contribution",
                column: "id");
        }
    }
}
