using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HouseholdTwinning : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "committed_household");

            migrationBuilder.DropTable(
                name: "household_commitment");

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
