using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Makes the database ready that was chosen: there, and up to date.</summary>
internal static class StoreUpgrade
{
    /// <summary>Creates the database where there is none and brings its tables up to date.</summary>
    /// <exception cref="SettingsRefusedException">
    /// There is no getting at the store, or it was made by another version, with tables that are not known here.
    /// </exception>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            await BringUpToDateAsync(services, cancellation);
        }
        catch (Exception failure) when (ReasonOf(failure) is { } reason)
        {
            throw new SettingsRefusedException($"The store that TWINNING_DATABASE names cannot be opened or brought up to date: {reason}");
        }
    }

    private static async Task BringUpToDateAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var context = services.GetRequiredService<IContextFactory>().Create();
        if (context is SqliteTwinningContext)
        {
            var file = context.Database.GetDbConnection().DataSource;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        }

        var applied = await AppliedAsync(context, cancellation);
        if (applied.Count > 0 && applied.Max(StringComparer.Ordinal) == context.NewestStep)
        {
            return; // the usual start. To look for all steps takes a twentieth of a second, and migrating compares whole models first
        }

        var known = context.Database.GetMigrations().ToList();
        var strange = applied.Except(known).ToList();
        if (strange.Count > 0)
        {
            throw new SettingsRefusedException(
                $"The store was made by another version of Twinning (its step {strange[0]} is not known here). Run that version, or name another store in TWINNING_DATABASE.");
        }

        await context.Database.MigrateAsync(cancellation);
        await FillScoresAsync(context, cancellation);
    }

    // What the database or the file system said, which EF Core wraps. It names the store, never a password.
    private static string? ReasonOf(Exception? failure) => failure switch
    {
        null => null,
        DbException or IOException or UnauthorizedAccessException => failure.Message,
        _ => ReasonOf(failure.InnerException),
    };

    // EF Core tells this too, once it has made a whole model for the one table: a twentieth of a start.
    private static async Task<List<string>> AppliedAsync(TwinningContext context, CancellationToken cancellation)
    {
        var applied = new List<string>();
        if (context is SqliteTwinningContext && !File.Exists(context.Database.GetDbConnection().DataSource))
        {
            return applied; // opening would make an empty one
        }

        try
        {
            await context.Database.OpenConnectionAsync(cancellation);
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT \"MigrationId\" FROM \"{HistoryRepository.DefaultTableName}\"";
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                applied.Add(rows.GetString(0));
            }
        }
        catch (DbException)
        {
            // No such database, or no such table: nothing was applied. Whatever else it is, migrating meets it again and says it.
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }

        return applied;
    }

    // Decisions kept by an earlier version have no score beside them to find them by.
    private static async Task FillScoresAsync(TwinningContext context, CancellationToken cancellation)
    {
        foreach (var row in await context.Set<ScorecardStepRow>().AsNoTracking().Where(row => row.Decision != null && row.ScoreThousandths == null).ToListAsync(cancellation))
        {
            long? score = EvaluationMapping.Thousandths(EvaluationJson.Read<KeptDecision>(row.Decision!));
            await context.Set<ScorecardStepRow>().Where(step => step.Key == row.Key)
                .ExecuteUpdateAsync(set => set.SetProperty(step => step.ScoreThousandths, score), cancellation);
        }
    }
}
