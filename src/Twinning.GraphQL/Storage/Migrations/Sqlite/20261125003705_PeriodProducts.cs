using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PeriodProducts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "period_products",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    agency_id = table.Column<long>(type: "INTEGER", nullable: false),
                    products = table.Column<string>(type: "TEXT", nullable: false),
                    shares = table.Column<string>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_period_products", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_period_products_id",
                table: "period_products",
                column: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "period_products");
        }
    }
}
