using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Twinning.GraphQL.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RegisterVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_data_version_registers",
                table: "data_version",
                column: "version",
                filter: "touches_registers");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_data_version_registers",
                table: "data_version");
        }
    }
}
