using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReviewsAndSurveys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "deprivation_count",
                table: "household_review",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "household_read",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    moment = table.Column<long>(type: "INTEGER", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    areas = table.Column<string>(type: "TEXT", nullable: false),
                    round_id = table.Column<long>(type: "INTEGER", nullable: false),
                    village_id = table.Column<long>(type: "INTEGER", nullable: true),
                    households = table.Column<int>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_read", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "village_need",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    severity = table.Column<int>(type: "INTEGER", nullable: false),
                    priority = table.Column<int>(type: "INTEGER", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_village_need", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "village_survey",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    village_id = table.Column<long>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    document_issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    document_issuer = table.Column<string>(type: "TEXT", nullable: false),
                    document_number = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_village_survey", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_household_review_id_round_id",
                table: "household_review",
                columns: new[] { "id", "round_id" });

            migrationBuilder.CreateIndex(
                name: "IX_household_departure_id_round_id",
                table: "household_departure",
                columns: new[] { "id", "round_id" });

            migrationBuilder.CreateIndex(
                name: "IX_village_need_id",
                table: "village_need",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_village_survey_id",
                table: "village_survey",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_village_survey_village_id_year",
                table: "village_survey",
                columns: new[] { "village_id", "year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "household_read");

            migrationBuilder.DropTable(
                name: "village_need");

            migrationBuilder.DropTable(
                name: "village_survey");

            migrationBuilder.DropIndex(
                name: "IX_household_review_id_round_id",
                table: "household_review");

            migrationBuilder.DropIndex(
                name: "IX_household_departure_id_round_id",
                table: "household_departure");

            migrationBuilder.DropColumn(
                name: "deprivation_count",
                table: "household_review");
        }
    }
}
