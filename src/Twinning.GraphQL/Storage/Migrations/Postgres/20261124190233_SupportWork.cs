using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SupportWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<long>(
                name: "round_id",
                table: "household_read",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.CreateTable(
                name: "committed_household",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    household_id = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_committed_household", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "household_commitment",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    assignment_id = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_commitment", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "new_rural_recognition",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<long>(type: "bigint", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    instrument = table.Column<string>(type: "text", nullable: true),
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
                    table.PrimaryKey("PK_new_rural_recognition", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "petition",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petition", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "petition_step",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    place = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    body = table.Column<string>(type: "text", nullable: true),
                    agency_id = table.Column<long>(type: "bigint", nullable: true),
                    due_day = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_petition_step", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "plan_task",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    plan_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    work = table.Column<string>(type: "text", nullable: false),
                    responsible_id = table.Column<long>(type: "bigint", nullable: false),
                    officer = table.Column<string>(type: "text", nullable: false),
                    beneficiary_kind = table.Column<string>(type: "text", nullable: false),
                    household_group = table.Column<string>(type: "text", nullable: true),
                    institution = table.Column<string>(type: "text", nullable: true),
                    households = table.Column<string>(type: "text", nullable: false),
                    due_day = table.Column<DateOnly>(type: "date", nullable: false),
                    target_amount = table.Column<decimal>(type: "numeric", nullable: false),
                    target_unit = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "support_plan",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    assignment_id = table.Column<long>(type: "bigint", nullable: false),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    survey_day = table.Column<DateOnly>(type: "date", nullable: true),
                    fields_left_out = table.Column<string>(type: "text", nullable: false),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "text", nullable: false),
                    deciding_document_number = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_plan", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "task_state",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    place = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    achieved_amount = table.Column<decimal>(type: "numeric", nullable: true),
                    achieved_unit = table.Column<string>(type: "text", nullable: true),
                    cause = table.Column<string>(type: "text", nullable: true),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_state", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "village_profile",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    village_id = table.Column<long>(type: "bigint", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    households = table.Column<int>(type: "integer", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    minority_households = table.Column<int>(type: "integer", nullable: false),
                    party_cell = table.Column<string>(type: "text", nullable: true),
                    resident_members = table.Column<int>(type: "integer", nullable: true),
                    gathered = table.Column<string>(type: "text", nullable: false),
                    security = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_in = table.Column<long>(type: "bigint", nullable: false),
                    superseded_in = table.Column<long>(type: "bigint", nullable: true)
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
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);
        }
    }
}
