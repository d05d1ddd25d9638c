using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ProfilesAndRecognitions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "IX_new_rural_recognition_area_id",
                table: "new_rural_recognition",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "IX_new_rural_recognition_id",
                table: "new_rural_recognition",
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
                name: "new_rural_recognition");

            migrationBuilder.DropTable(
                name: "village_profile");
        }
    }
}
