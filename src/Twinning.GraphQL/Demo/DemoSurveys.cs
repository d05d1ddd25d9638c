using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Needs;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Demo;

/// <summary>The surveys of the 24 villages in 2019 and 2020: made up, as is every figure in them.</summary>
internal static class DemoSurveys
{
    // How weak a village is in each field, in their order; a village begins at its own place in the list and improves by one field a year.
    private static readonly int[] Severities = [3, 2, 1, 0, 2, 3, 1, 0, 0, 1, 2];

    private static readonly (string Name, string Unit)[] Evidence =
    [
        ("hộ thiếu đất sản xuất", "hộ"), ("nhà ở chưa kiên cố", "nhà"), ("đường ngõ xóm chưa cứng hóa", "km"), ("trẻ em bỏ học", "em"),
        ("hộ chưa có thẻ bảo hiểm y tế", "hộ"), ("hộ chưa có nhà tiêu hợp vệ sinh", "hộ"), ("nhà sinh hoạt cộng đồng cần sửa", "nhà"),
        ("tổ chức hội còn yếu", "tổ chức"), ("vụ việc mất an ninh trật tự", "vụ"), ("hộ chăn nuôi dưới gầm sàn", "hộ"), ("hộ chưa có ti vi", "hộ"),
    ];

    /// <summary>Returns the surveys with their ids.</summary>
    public static IEnumerable<(long Id, VillageSurvey Survey)> All { get; } =
    [
        .. from year in new[] { 2019, 2020 }
           from village in Enumerable.Range(0, DemoVillages.Count)
           select (((year - 2019L) * DemoVillages.Count) + village + 1, Of(village, year)),
    ];

    public static void Append(WriteSession session)
    {
        foreach (var (id, survey) in All)
        {
            session.Append(SurveyMapping.ToRow(survey, id));
            session.Append(SurveyMapping.ToNeedRows(survey, id));
        }
    }

    private static VillageSurvey Of(int village, int year) => new(
        DemoVillages.Id(village),
        year,
        new DateOnly(year, 1, 10 + (village % 12)),
        DemoDocuments.MadeUp,
        [.. SupportFields.All.Select((field, place) => Need(village, year, field, place))]);

    private static VillageNeed Need(int village, int year, SupportField field, int place)
    {
        var severity = Severities[(place + village) % Severities.Length];
        if (year == 2020 && place == village % Severities.Length && severity > 0)
        {
            severity--;
        }

        var (name, unit) = Evidence[place];
        return new VillageNeed(
            field,
            severity,
            severity == 0 ? [] : [new NeedEvidence(name, new Quantity((severity * 4) + (village % 3), unit))],
            place == (village + 5) % Severities.Length ? 1 : null);
    }
}
