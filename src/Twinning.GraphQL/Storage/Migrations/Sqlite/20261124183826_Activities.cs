using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Sqlite
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
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    activity_id = table.Column<long>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: true),
                    assignment_id = table.Column<long>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    declared_value = table.Column<long>(type: "INTEGER", nullable: true),
                    first_month = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    goods = table.Column<string>(type: "TEXT", nullable: true),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    months = table.Column<int>(type: "INTEGER", nullable: true),
                    occasion = table.Column<string>(type: "TEXT", nullable: true),
                    per_month = table.Column<long>(type: "INTEGER", nullable: true),
                    pupils = table.Column<int>(type: "INTEGER", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    repaid = table.Column<long>(type: "INTEGER", nullable: true),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    thousandths = table.Column<long>(type: "INTEGER", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    sources_agency_budget = table.Column<long>(type: "INTEGER", nullable: false),
                    sources_benefactor = table.Column<long>(type: "INTEGER", nullable: false),
                    sources_enterprise = table.Column<long>(type: "INTEGER", nullable: false),
                    sources_not_stated = table.Column<long>(type: "INTEGER", nullable: false),
                    sources_staff = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_contribution", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "activity",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    occasion = table.Column<string>(type: "TEXT", nullable: true),
                    officers = table.Column<int>(type: "INTEGER", nullable: false),
                    villagers = table.Column<int>(type: "INTEGER", nullable: true),
                    event_key = table.Column<string>(type: "TEXT", nullable: true),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    assignment_id = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "report",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    rhythm = table.Column<string>(type: "TEXT", nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    assignment_id = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "report_schedule",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    requirements = table.Column<string>(type: "TEXT", nullable: false),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "TEXT", nullable: false),
                    deciding_document_number = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_schedule", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "visit",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    officers = table.Column<int>(type: "INTEGER", nullable: false),
                    contacts = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    assignment_id = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    assignment_id = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    occasion = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
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
