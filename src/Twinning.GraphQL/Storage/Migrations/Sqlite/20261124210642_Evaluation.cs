using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Evaluation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "criteria_set",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    area_id = table.Column<long>(type: "INTEGER", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_criteria_set", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_round",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    area_id = table.Column<long>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    criteria_set_id = table.Column<long>(type: "INTEGER", nullable: false),
                    self_score_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    appraise_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decide_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    quota_base = table.Column<string>(type: "TEXT", nullable: false),
                    quota_rounding = table.Column<string>(type: "TEXT", nullable: false),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_round", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "group_decision",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    round_id = table.Column<long>(type: "INTEGER", nullable: false),
                    like_group = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    with_exception = table.Column<bool>(type: "INTEGER", nullable: false),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "TEXT", nullable: false),
                    deciding_document_number = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_group_decision", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "rating_facts",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    events = table.Column<string>(type: "TEXT", nullable: false),
                    figures = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rating_facts", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "scorecard",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    round_id = table.Column<long>(type: "INTEGER", nullable: false),
                    agency_id = table.Column<long>(type: "INTEGER", nullable: false),
                    like_group = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scorecard", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "scorecard_step",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: false),
                    marks = table.Column<string>(type: "TEXT", nullable: false),
                    rating = table.Column<string>(type: "TEXT", nullable: true),
                    grounds = table.Column<string>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    deciding_document_issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deciding_document_issuer = table.Column<string>(type: "TEXT", nullable: true),
                    deciding_document_number = table.Column<string>(type: "TEXT", nullable: true),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scorecard_step", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_criteria_set_id",
                table: "criteria_set",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_round_id",
                table: "evaluation_round",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_group_decision_id",
                table: "group_decision",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_rating_facts_id",
                table: "rating_facts",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_scorecard_id",
                table: "scorecard",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "IX_scorecard_round_id_agency_id",
                table: "scorecard",
                columns: new[] { "round_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_scorecard_step_id",
                table: "scorecard_step",
                column: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "criteria_set");

            migrationBuilder.DropTable(
                name: "evaluation_round");

            migrationBuilder.DropTable(
                name: "group_decision");

            migrationBuilder.DropTable(
                name: "rating_facts");

            migrationBuilder.DropTable(
                name: "scorecard");

            migrationBuilder.DropTable(
                name: "scorecard_step");
        }
    }
}
