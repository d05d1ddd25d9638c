using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Sqlite
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
