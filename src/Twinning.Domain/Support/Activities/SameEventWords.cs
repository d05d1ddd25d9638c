using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>Names an event that was reported more than once.</summary>
internal static class SameEventWords
{
    public static Message NameOf(SameEvent found)
    {
        var village = found.Village.Value.Text();
        var agencies = string.Join(", ", found.Agencies.Select(agency => agency.Value.Text()));
        var activities = string.Join(", ", found.Activities.Select(activity => activity.Value.Text()));
        var occasion = found.Occasion is { } feast ? new Message($", dịp {feast.Vietnamese()}", $", for {feast.English()}") : null;
        var gifts = new Message(
            string.Join("; ", found.Gifts.Select(gift => $"{gift.Kind.Vietnamese()} {gift.Measure.Vietnamese}")),
            string.Join("; ", found.Gifts.Select(gift => $"{gift.Kind.English()} {gift.Measure.English}")));
        return new Message(
            $"Thôn {village}, {found.Days.Vietnamese()}{occasion?.Vietnamese}: " +
                $"các cơ quan {agencies} cùng báo cáo {gifts.Vietnamese} (hoạt động {activities})",
            $"Village {village}, {found.Days.English()}{occasion?.English}: " +
                $"agencies {agencies} report the same {gifts.English} (activities {activities})");
    }
}
