using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Import;

/// <summary>Imports a file of yearly returns: all of it or nothing, and nothing a second time.</summary>
internal sealed class ReturnsImport(StoreWriter writer)
{
    /// <summary>Runs the import.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fileName">Its name; a path before it is not kept.</param>
    /// <param name="correct">Whether other figures for a recorded return correct it; otherwise they are refused.</param>
    /// <param name="cancellation">Cancels the import before its commit.</param>
    public async Task<ImportReport> RunAsync(Stream file, string fileName, bool correct, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var (lines, rows, hash) = Read(file, findings);
        return await writer.WriteAsync(
            "importReturns",
            "OPERATOR",
            async session =>
            {
                var plan = await PlanAsync(session, lines, correct, findings, cancellation);
                var report = new ImportReport(rows, plan.Changes, [.. findings.OrderBy(finding => finding.Row)]);
                if (report.IsRefused)
                {
                    return report with { Changes = 0 };
                }

                await AppendAsync(session, plan, cancellation);
                if (plan.Changes > 0)
                {
                    session.Append(new ImportBatchRow
                    {
                        Id = await session.NextIdAsync<ImportBatchRow>(cancellation),
                        Kind = "returns",
                        FileName = Path.GetFileName(fileName),
                        FileHash = hash,
                        Rows = rows,
                        Changes = plan.Changes,
                    });
                }

                return report;
            },
            cancellation);
    }

    private static (IReadOnlyList<ReturnLine> Lines, int Rows, string Hash) Read(Stream file, List<Finding> findings)
    {
        using var sha = SHA256.Create();
        using var hashing = new CryptoStream(file, sha, CryptoStreamMode.Read, leaveOpen: true);
        var reader = new ReturnFile(findings);
        var lines = reader.Read(hashing).ToList();
        hashing.CopyTo(Stream.Null);
        return (lines, reader.Rows, Convert.ToHexString(sha.Hash!));
    }

    private static async Task<ReturnPlan> PlanAsync(
        WriteSession session, IReadOnlyList<ReturnLine> lines, bool correct, List<Finding> findings, CancellationToken cancellation)
    {
        var recorded = await session.Now<PovertyReturnRow>().ToListAsync(cancellation);
        return ReturnPlan.Make(lines, recorded, session.Registers.Areas, correct, findings);
    }

    private static async Task AppendAsync(WriteSession session, ReturnPlan plan, CancellationToken cancellation)
    {
        foreach (var poverty in plan.New)
        {
            session.Append(PovertyReturnMapping.ToRow(poverty, await session.NextIdAsync<PovertyReturnRow>(cancellation)));
        }

        foreach (var (id, poverty) in plan.Corrections)
        {
            await session.SupersedeAsync<PovertyReturnRow>(id, cancellation);
            session.Append(PovertyReturnMapping.ToRow(poverty, id));
        }
    }
}
