using System.Text;

namespace Twinning.GraphQL.Tests.Standards;

/// <summary>Files with the standard of a made-up place, whole or with a mistake.</summary>
internal static class StandardsJson
{
    /// <summary>A file that is in order; its place is the area with the number 1.</summary>
    public const string Good =
        """
        {
          "$schema": "./standards.schema.json",
          "standards": [
            {
              "id": "EXAMPLE-2022",
              "area": 1,
              "document": { "id": "EXAMPLE-1", "title": "Quyết định 1 (ví dụ)", "titleInEnglish": "Decision 1 (example)", "issuedOn": "2022-01-10" },
              "reviews": [ { "kind": "annual", "year": 2022 }, { "kind": "annual", "year": 2023, "provision": "Điều 1" } ],
              "rural": { "withDeprivations": { "amount": 1800000, "provision": "Điều 2", "quote": "từ … trở xuống" } },
              "urban": { "withDeprivations": { "amount": 2300000 }, "average": { "amount": 3450000 } },
              "deprivationCutoff": { "count": 2 },
              "indicators": [
                { "code": "VN-2022-HEALTH-INSURANCE", "vietnamese": "Bảo hiểm y tế", "english": "Health insurance",
                  "dimension": { "vietnamese": "Y tế", "english": "Health" }, "weight": "1/2" },
                { "code": "EXAMPLE-ROAD", "vietnamese": "Đường đi", "english": "Road",
                  "dimension": { "vietnamese": "Hạ tầng", "english": "Infrastructure" }, "weight": "0.5" }
              ],
              "surveyPoints": {
                "rural": { "withDeprivations": { "count": 150 } },
                "urban": { "withDeprivations": { "count": 185 } },
                "deprivationPoints": { "count": 20 },
                "pointsPerIndicator": { "count": 10 },
                "incomeLabel": "A",
                "deprivationLabel": "B"
              }
            }
          ]
        }
        """;

    public static byte[] With(string good, string instead) => Encoding.UTF8.GetBytes(Good.Replace(good, instead, System.StringComparison.Ordinal));
}
