using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Twinning.GraphQL.Tests.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

public sealed class VillageSummariesOnSqliteTests() : VillageSummariesTests(new DemoStore());

public sealed class VillageSummariesOnPostgresTests() : VillageSummariesTests(new PostgresDemoStore());

/// <summary>The summaries that are kept say what counting all households anew says.</summary>
public abstract class VillageSummariesTests(DemoStore store) : DemoStoreTests(store)
{
    private const long Round = 3;

    [Fact]
    public async Task The_kept_summaries_are_a_full_recount() => Assert.Equal(await RecountAsync(), await KeptAsync());

    [Fact]
    public async Task A_correction_renews_the_summaries_of_its_village_and_leaves_earlier_versions_as_they_were()
    {
        var (before, movements) = (await KeptAsync(), await MovementsAsync());
        var poor = (await Store.RowsAsync<HouseholdReviewRow>()).First(row => row.RoundId == Round && row.Status == PovertyStatus.Poor);

        await Store.WriteAsync(async session =>
        {
            await session.SupersedeWhereAsync<HouseholdReviewRow>(row => row.Id == poor.Id && row.RoundId == Round, default);
            session.Append(new HouseholdReviewRow
            {
                Id = poor.Id,
                RoundId = poor.RoundId,
                VillageId = poor.VillageId,
                Status = PovertyStatus.NearPoor,
                Members = poor.Members + 1,
                IsMinority = poor.IsMinority,
                Settlement = poor.Settlement,
                IncomePerPerson = poor.IncomePerPerson,
                Deprived = 0,
                Known = poor.Known,
            });
            await SummaryWrites.RefreshAsync(session, PovertyStandards.Vn2016, [poor.VillageId], default);
            return true;
        });

        var after = await KeptAsync();
        Assert.Equal(2, await Store.VersionAsync());
        Assert.Equal(await RecountAsync(), after);
        Assert.NotEqual(before, after);
        Assert.NotEqual(movements, await MovementsAsync());
        Assert.Equal(before, await KeptAsync(version: 1));
        Assert.Equal(movements, await MovementsAsync(version: 1));
        Assert.Equal(539, (await MovementsAsync()).Where(row => row.Round == Round).Sum(row => row.Parts.End));
    }

    private async Task<List<(long, long, bool, PovertyStatus, long, long, string)>> KeptAsync(long? version = null) =>
    [
        .. (await AtAsync<VillageSummaryRow>(version))
            .Select(row => (row.RoundId, row.VillageId, row.IsMinority, row.Status, row.Households, row.People, System.Convert.ToHexString(row.Profile!)))
            .Order(),
    ];

    private async Task<List<(long Round, long Village, MovementColumns Parts)>> MovementsAsync(long? version = null) =>
    [
        .. (await AtAsync<VillageMovementRow>(version))
            .Where(row => row.List == PovertyList.Poor && row.Unit == CountedUnit.Households)
            .OrderBy(row => (row.RoundId, row.VillageId))
            .Select(row => (row.RoundId, row.VillageId, row.Parts)),
    ];

    // Counted straight from the households, by pattern, without the code under test.
    private async Task<List<(long, long, bool, PovertyStatus, long, long, string)>> RecountAsync() =>
    [
        .. (await Store.RowsAsync<HouseholdReviewRow>())
            .GroupBy(row => (row.RoundId, row.VillageId, row.IsMinority, row.Status))
            .Select(group => (
                group.Key.RoundId,
                group.Key.VillageId,
                group.Key.IsMinority,
                group.Key.Status,
                group.LongCount(),
                group.Sum(row => (long)row.Members),
                Hex(group)))
            .Order(),
    ];

    private static string Hex(IEnumerable<HouseholdReviewRow> households)
    {
        var numbers = new[] { 0L, 0L }.Concat(households.GroupBy(row => row.Deprived).OrderBy(pattern => pattern.Key)
            .SelectMany(pattern => new long[] { pattern.Key, pattern.Count(), pattern.Sum(row => row.Members) }));
        return System.Convert.ToHexString([10, .. numbers.SelectMany(SevenBits)]);
    }

    private static IEnumerable<byte> SevenBits(long number)
    {
        for (; number >= 128; number >>= 7)
        {
            yield return (byte)(number | 128);
        }

        yield return (byte)number;
    }

    private async Task<List<T>> AtAsync<T>(long? version)
        where T : FactRow
    {
        var known = version ?? await Store.VersionAsync();
        return await Store.ReadAsync(context => context.At<T>(known).ToListAsync(TestContext.Current.CancellationToken));
    }
}
