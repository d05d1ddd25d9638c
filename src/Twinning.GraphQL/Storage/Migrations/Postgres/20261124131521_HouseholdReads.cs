using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HouseholdReads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "deprivation_count",
                table: "household_review",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "household_read",
                columns: table => new
                {
                    key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    moment = table.Column<long>(type: "bigint", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    areas = table.Column<string>(type: "text", nullable: false),
                    round_id = table.Column<long>(type: "bigint", nullable: false),
                    village_id = table.Column<long>(type: "bigint", nullable: true),
                    households = table.Column<int>(type: "integer", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_read", x => x.key);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "household_read");

            migrationBuilder.DropColumn(
                name: "deprivation_count",
                table: "household_review");
        }
    }
}
