using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SupportWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Column by column rather than by a new table, which SQLite could not make within the transaction.
            migrationBuilder.Sql("ALTER TABLE household_read RENAME COLUMN round_id TO required_round_id");
            migrationBuilder.Sql("ALTER TABLE household_read ADD COLUMN round_id INTEGER NULL");
            migrationBuilder.Sql("UPDATE household_read SET round_id = required_round_id");
            migrationBuilder.Sql("ALTER TABLE household_read DROP COLUMN required_round_id");

            migrationBuilder.CreateTable(
                name: "committed_household",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    household_id = table.Column<long>(type: "INTEGER", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_committed_household", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "household_commitment",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    assignment_id = table.Column<long>(type: "INTEGER", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_commitment", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "new_rural_recognition",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    area_id = table.Column<long>(type: "INTEGER", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_new_rural_recognition", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "petition",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    village_id = table.Column<long>(type: "INTEGER", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petition", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "petition_step",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: true),
                    agency_id = table.Column<long>(type: "INTEGER", nullable: true),
                    due_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petition_step", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "plan_task",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    plan_id = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    work = table.Column<string>(type: "TEXT", nullable: false),
                    responsible_id = table.Column<long>(type: "INTEGER", nullable: false),
                    officer = table.Column<string>(type: "TEXT", nullable: false),
                    beneficiary_kind = table.Column<string>(type: "TEXT", nullable: false),
                    household_group = table.Column<string>(type: "TEXT", nullable: true),
                    institution = table.Column<string>(type: "TEXT", nullable: true),
                    households = table.Column<string>(type: "TEXT", nullable: false),
                    due_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    target_amount = table.Column<decimal>(type: "TEXT", nullable: false),
                    target_unit = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "support_plan",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    assignment_id = table.Column<long>(type: "INTEGER", nullable: false),
                    village_id = table.Column<long>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    survey_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    fields_left_out = table.Column<string>(type: "TEXT", nullable: false),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "TEXT", nullable: false),
                    deciding_document_number = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_plan", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "task_state",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    achieved_amount = table.Column<decimal>(type: "TEXT", nullable: true),
                    achieved_unit = table.Column<string>(type: "TEXT", nullable: true),
                    cause = table.Column<string>(type: "TEXT", nullable: true),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_state", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "village_profile",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    village_id = table.Column<long>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    households = table.Column<int>(type: "INTEGER", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    minority_households = table.Column<int>(type: "INTEGER", nullable: false),
                    party_cell = table.Column<string>(type: "TEXT", nullable: true),
                    resident_members = table.Column<int>(type: "INTEGER", nullable: true),
                    gathered = table.Column<string>(type: "TEXT", nullable: false),
                    security = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_village_profile", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_committed_household_household_id",
                table: "committed_household",
                column: "household_id");

            migrationBuilder.CreateIndex(
                name: "IX_committed_household_id",
                table: "committed_household",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_household_commitment_assignment_id",
                table: "household_commitment",
                column: "assignment_id");

            migrationBuilder.CreateIndex(
                name: "IX_household_commitment_id",
                table: "household_commitment",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_new_rural_recognition_area_id",
                table: "new_rural_recognition",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "IX_new_rural_recognition_id",
                table: "new_rural_recognition",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_petition_id",
                table: "petition",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_petition_village_id_received_on",
                table: "petition",
                columns: new[] { "village_id", "received_on" });

            migrationBuilder.CreateIndex(
                name: "IX_petition_step_id",
                table: "petition_step",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_task_id",
                table: "plan_task",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_task_plan_id",
                table: "plan_task",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "IX_support_plan_assignment_id",
                table: "support_plan",
                column: "assignment_id");

            migrationBuilder.CreateIndex(
                name: "IX_support_plan_id",
                table: "support_plan",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_support_plan_village_id_year",
                table: "support_plan",
                columns: new[] { "village_id", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_task_state_id",
                table: "task_state",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_village_profile_id",
                table: "village_profile",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_village_profile_village_id_year",
                table: "village_profile",
                columns: new[] { "village_id", "year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "committed_household");

            migrationBuilder.DropTable(
                name: "household_commitment");

            migrationBuilder.DropTable(
                name: "new_rural_recognition");

            migrationBuilder.DropTable(
                name: "petition");

            migrationBuilder.DropTable(
                name: "petition_step");

            migrationBuilder.DropTable(
                name: "plan_task");

            migrationBuilder.DropTable(
                name: "support_plan");

            migrationBuilder.DropTable(
                name: "task_state");

            migrationBuilder.DropTable(
                name: "village_profile");

            migrationBuilder.AlterColumn<long>(
                name: "round_id",
                table: "household_read",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldNullable: true);
        }
    }
}
